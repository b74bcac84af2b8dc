package se.framsteg.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.framsteg.shared.time.TravelClock;

/** The one clock of the service. Only outside production can it be turned. */
@Singleton
class ClockSource {

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "framsteg.mode") String mode) {
        Clock system = Clock.systemUTC();
        return "demo".equals(mode) ? new TravelClock(system) : system;
    }
}

package se.framsteg.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the service; tests put their own in its place. */
@Singleton
class ClockSource {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}

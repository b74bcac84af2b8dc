package se.framsteg.shared.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that can be turned back, for telling the demo county's past through the services and for tests that wait for
 * nothing. There is none in production: the service runs on the system's clock there.
 */
public final class TravelClock extends Clock {

    private final Clock home;
    private volatile Duration away = Duration.ZERO;

    public TravelClock(Clock home) {
        this.home = home;
    }

    /** From now on it is that instant, and time goes on from there. */
    public void travelTo(Instant instant) {
        away = Duration.between(home.instant(), instant);
    }

    public void comeHome() {
        away = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return home.instant().plus(away);
    }

    @Override
    public ZoneId getZone() {
        return home.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Instants are UTC; days come from SwedishClock");
    }
}

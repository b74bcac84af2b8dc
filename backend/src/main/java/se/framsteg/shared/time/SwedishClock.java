package se.framsteg.shared.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The injected clock, read the way the rooms need it: which day it is in Sweden, and now, to the millisecond. */
@Singleton
public class SwedishClock {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Clock clock;

    public SwedishClock(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** No finer than the wire and the tables tell it, so that what is written is what is read. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant of the day; intervals are closed-open, so the end of a day is the start of the next. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}

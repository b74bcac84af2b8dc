package se.framsteg.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TheDayInSwedenTest {

    private static SwedishClock at(String instant) {
        return new SwedishClock(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    @Test
    void isTomorrowOneHourBeforeMidnightUtcInWinterAndTwoInSummer() {
        assertThat(at("2026-11-24T22:59:59Z").today()).isEqualTo("2026-11-24");
        assertThat(at("2026-11-24T23:00:00Z").today()).isEqualTo("2026-11-25");
        assertThat(at("2026-06-24T22:00:00Z").today()).isEqualTo("2026-06-25");
    }

    @Test
    void startsAtMidnightInStockholmAlsoWhenTheClocksChange() {
        assertThat(SwedishClock.startOf(LocalDate.of(2026, 3, 29))).isEqualTo("2026-03-28T23:00:00Z");
        assertThat(SwedishClock.startOf(LocalDate.of(2026, 3, 30))).isEqualTo("2026-03-29T22:00:00Z");
    }

    @Test
    void nowIsNoFinerThanAMillisecond() {
        assertThat(at("2026-11-24T08:30:00.123456789Z").now()).isEqualTo("2026-11-24T08:30:00.123Z");
    }
}

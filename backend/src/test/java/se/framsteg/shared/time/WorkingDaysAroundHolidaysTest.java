package se.framsteg.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Expected days were counted by hand in a printed calendar. */
class WorkingDaysAroundHolidaysTest {

    private static final SwedishDays DAYS = new SwedishDays(true);
    private static final SwedishDays EVES_WORKED = new SwedishDays(false);

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2026-04-01, 5, 2026-04-10", // over Good Friday 3 April and Easter Monday 6 April
        "2027-03-24, 3, 2027-03-31", // over 26 and 29 March
        "2026-06-15, 10, 2026-06-30", // over midsummer's eve 19 June
        "2027-06-24, 1, 2027-06-28", // midsummer's eve 25 June
        "2026-05-13, 1, 2026-05-15", // Ascension Day, a Thursday
        "2026-04-30, 1, 2026-05-04", // the first of May, a Friday
        "2026-12-23, 3, 2026-12-30", // Christmas
        "2026-12-23, 4, 2027-01-04", // and New Year
        "2027-01-05, 1, 2027-01-07", // Epiphany
        "2026-11-27, 1, 2026-11-30", // an ordinary weekend
        "2026-11-28, 1, 2026-11-30", // from a Saturday
        "2026-11-28, 0, 2026-11-28"
    })
    void countsForward(LocalDate day, int count, LocalDate expected) {
        assertThat(DAYS.plusWorkingDays(day, count)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} working days before {0} is {2}")
    @CsvSource({
        "2027-07-02, 20, 2027-06-03", // back over midsummer's eve 25 June
        "2026-04-07, 1, 2026-04-02", // the day after Easter
        "2027-01-04, 1, 2026-12-30",
        "2026-11-30, 1, 2026-11-27",
        "2026-11-29, 0, 2026-11-29"
    })
    void countsBackward(LocalDate day, int count, LocalDate expected) {
        assertThat(DAYS.minusWorkingDays(day, count)).isEqualTo(expected);
    }

    @Test
    void theEvesAreWorkedWhereTheSettingSaysSo() {
        assertThat(EVES_WORKED.plusWorkingDays(LocalDate.of(2026, 6, 15), 10)).isEqualTo("2026-06-29");
        assertThat(EVES_WORKED.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(EVES_WORKED.isWorkingDay(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(EVES_WORKED.isWorkingDay(LocalDate.of(2026, 12, 25))).isFalse();
    }

    @Test
    void aWholeYearHasTheWorkingDaysOfTheAlmanac() {
        LocalDate start = LocalDate.of(2025, 12, 31);
        LocalDate end = LocalDate.of(2026, 12, 31);
        assertThat(DAYS.workingDaysBetween(start, end)).isEqualTo(251);
        assertThat(EVES_WORKED.workingDaysBetween(start, end)).isEqualTo(254);
    }

    @Test
    void daysBetweenAreNegativeBackwardsAndNoneOnTheSameDay() {
        LocalDate friday = LocalDate.of(2026, 11, 27);
        LocalDate tuesday = LocalDate.of(2026, 12, 1);
        assertThat(DAYS.workingDaysBetween(friday, tuesday)).isEqualTo(2);
        assertThat(DAYS.workingDaysBetween(tuesday, friday)).isEqualTo(-2);
        assertThat(DAYS.workingDaysBetween(friday, friday)).isZero();
    }

    static Stream<LocalDate> anyDays() {
        return new Random(20261124)
                .longs(
                        200,
                        LocalDate.of(2020, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 1, 1).toEpochDay())
                .mapToObj(LocalDate::ofEpochDay);
    }

    @ParameterizedTest
    @MethodSource("anyDays")
    void countingForwardIsUndoneByCountingBetweenAndBackward(LocalDate day) {
        int count = 1 + Math.floorMod(day.toEpochDay(), 60);
        LocalDate later = DAYS.plusWorkingDays(day, count);
        assertThat(DAYS.isWorkingDay(later)).isTrue();
        assertThat(DAYS.workingDaysBetween(day, later)).isEqualTo(count);
        LocalDate back = DAYS.minusWorkingDays(later, count);
        assertThat(back).isBeforeOrEqualTo(day);
        assertThat(DAYS.workingDaysBetween(back, day)).isZero();
    }

    @Test
    void aNegativeCountIsAProgrammersMistake() {
        assertThatThrownBy(() -> DAYS.plusWorkingDays(LocalDate.EPOCH, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

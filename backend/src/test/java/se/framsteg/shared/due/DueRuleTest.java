package se.framsteg.shared.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.due.DueRule.EveryWeeks;
import se.framsteg.shared.due.DueRule.MonthsAfter;
import se.framsteg.shared.due.DueRule.OnDayOfNextMonth;
import se.framsteg.shared.due.DueRule.WorkingDaysAfter;
import se.framsteg.shared.due.DueRule.WorkingDaysBeforePlannedEnd;
import se.framsteg.shared.time.SwedishDays;

class DueRuleTest {

    private static final SwedishDays DAYS = new SwedishDays(true);

    private static DueRule rule(String text) {
        return DueRule.read(text).orElseThrow(fault -> new AssertionError(fault.sv()));
    }

    @ParameterizedTest(name = "{0}, from {2}: {3}")
    @CsvSource({
        "3 working-days after referral-sent, REFERRAL_SENT, 2026-04-01, 2026-04-08", // over Easter
        "10 working-days after placement-start, PLACEMENT_START, 2026-06-15, 2026-06-30", // over midsummer
        "1 working-day after stage-opened, STAGE_OPENED, 2026-11-27, 2026-11-30",
        "0 working-days after absence-recorded, ABSENCE_RECORDED, 2026-11-28, 2026-11-28", // the same day
        "20 working-days before planned-end, PLANNED_END, 2027-07-02, 2027-06-03",
        "3 months after placement-ended, PLACEMENT_ENDED, 2026-11-30, 2027-02-28", // no 30th of February
        "1 month after referral-accepted, REFERRAL_ACCEPTED, 2026-12-15, 2027-01-15",
        "on day 5 of next-month, MONTH_ENDED, 2026-12-31, 2027-01-05",
        "on day 28 of next-month, MONTH_ENDED, 2027-01-31, 2027-02-28",
        "every 4 weeks from placement-start, PLACEMENT_START, 2026-11-24, 2026-12-22"
    })
    void isDueOnTheDayItSays(String text, DueEvent event, LocalDate day, LocalDate due) {
        assertThat(rule(text).dueOn(DueEvents.NONE.with(event, day), DAYS)).contains(due);
    }

    static Stream<DueRule> everyKindOfRuleOfEveryEvent() {
        return Stream.concat(
                Stream.of(
                        new WorkingDaysBeforePlannedEnd(1),
                        new WorkingDaysBeforePlannedEnd(20),
                        new OnDayOfNextMonth(1),
                        new OnDayOfNextMonth(28)),
                Stream.of(DueEvent.values())
                        .flatMap(event -> Stream.of(
                                new WorkingDaysAfter(0, event),
                                new WorkingDaysAfter(1, event),
                                new WorkingDaysAfter(500, event),
                                new MonthsAfter(1, event),
                                new MonthsAfter(60, event),
                                new EveryWeeks(1, event),
                                new EveryWeeks(52, event))));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfRuleOfEveryEvent")
    void comesBackFromItsTextAsItWas(DueRule rule) {
        assertThat(rule(rule.text())).isEqualTo(rule);
        assertThat(rule("  " + rule.text().replace(" ", "  ") + " ").text()).isEqualTo(rule.text());
    }

    @ParameterizedTest
    @MethodSource("everyKindOfRuleOfEveryEvent")
    void isNotDueAsLongAsNothingHasHappened(DueRule rule) {
        assertThat(rule.dueOn(DueEvents.NONE, DAYS)).isEmpty();
        assertThat(rule.nextAfter(LocalDate.EPOCH, DueEvents.NONE, DAYS)).isEmpty();
    }

    @Test
    void everyFourWeeksGoesOnAndOn() {
        DueRule rule = rule("every 4 weeks from placement-start");
        DueEvents events = DueEvents.NONE.with(DueEvent.PLACEMENT_START, LocalDate.of(2026, 11, 24));
        assertThat(rule.repeats()).isTrue();
        assertThat(rule.nextAfter(LocalDate.of(2026, 11, 1), events, DAYS)).contains(LocalDate.of(2026, 12, 22));
        assertThat(rule.nextAfter(LocalDate.of(2026, 11, 24), events, DAYS)).contains(LocalDate.of(2026, 12, 22));
        assertThat(rule.nextAfter(LocalDate.of(2026, 12, 21), events, DAYS)).contains(LocalDate.of(2026, 12, 22));
        assertThat(rule.nextAfter(LocalDate.of(2026, 12, 22), events, DAYS)).contains(LocalDate.of(2027, 1, 19));
        assertThat(rule.nextAfter(LocalDate.of(2026, 12, 23), events, DAYS)).contains(LocalDate.of(2027, 1, 19));
        assertThat(rule.nextAfter(LocalDate.of(2027, 1, 19), events, DAYS)).contains(LocalDate.of(2027, 2, 16));
    }

    @Test
    void aRuleForOnceHasNoNextTime() {
        DueRule rule = rule("5 working-days after placement-start");
        DueEvents events = DueEvents.NONE.with(DueEvent.PLACEMENT_START, LocalDate.of(2026, 11, 23));
        assertThat(rule.nextAfter(LocalDate.of(2026, 11, 29), events, DAYS)).contains(LocalDate.of(2026, 11, 30));
        assertThat(rule.nextAfter(LocalDate.of(2026, 11, 30), events, DAYS)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: at {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                       |  0 | Här ska det stå ett tal, ”on” eller ”every”.",
                "five working-days after placement-start  |  0 | Här ska det stå ett tal, ”on” eller ”every”.",
                "-1 working-days after placement-start    |  0 | Här ska det stå ett tal, ”on” eller ”every”.",
                "501 working-days after placement-start   |  0 | Talet ska vara från 0 till 500.",
                "0 working-days before planned-end        |  0 | Talet ska vara från 1 till 500.",
                "61 months after placement-ended          |  0 | Talet ska vara från 1 till 60.",
                "on day 29 of next-month                  |  7 | Talet ska vara från 1 till 28.",
                "on day of next-month                     |  7 | Här ska det stå ett tal.",
                "on day 5 of next month                   | 12 | Här ska det stå ”next-month”.",
                "every 0 weeks from placement-start       |  6 | Talet ska vara från 1 till 52.",
                "every 4 months from placement-start      |  8 | Här ska det stå ”weeks” eller ”week”.",
                "every 4 weeks after placement-start      | 14 | Här ska det stå ”from”.",
                "5 working-days                           | 14 | Här ska det stå ”after” eller ”before”.",
                "5 working-days before placement-start    | 22 | Här ska det stå ”planned-end”.",
                "3 months before planned-end              |  9 | Här ska det stå ”after”.",
                "3 months after placement-ended or so     | 31 | Regeln är redan hel här. Ta bort resten."
            })
    void saysWhereATextStopsBeingARule(String text, int position, String sentence) {
        assertThat(DueRule.read(text).fault())
                .hasValueSatisfying(fault ->
                        assertThat(List.of(fault.position(), fault.sv())).containsExactly(position, sentence));
    }

    @Test
    void namesTheEventsThereAre() {
        assertThat(DueRule.read("5 days after placement-start").fault())
                .hasValueSatisfying(fault -> assertThat(fault.position()).isEqualTo(2));
        assertThat(DueRule.read("5 working-days after PLACEMENT_START").fault())
                .hasValueSatisfying(fault -> assertThat(fault.sv()).contains("placement-start", "month-ended"));
        assertThat(DueRule.read(null).fault()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 29, -1})
    void cannotBeMadeWithADayThatSomeMonthsLack(int day) {
        assertThatThrownBy(() -> new OnDayOfNextMonth(day)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 working-days after placement-start | 5 arbetsdagar efter att placeringen började | 5 working days after the placement started",
                "1 working-day after referral-sent    | 1 arbetsdag efter att anvisningen skickades | 1 working day after the referral was sent",
                "0 working-days after absence-recorded | samma dag som frånvaron skrevs in           | on the day the absence was recorded",
                "20 working-days before planned-end   | 20 arbetsdagar innan placeringen planeras sluta | 20 working days before the placement is planned to end",
                "3 months after placement-ended       | 3 månader efter att placeringen slutade     | 3 months after the placement ended",
                "on day 5 of next-month               | den 5 i nästa månad                         | on day 5 of the next month",
                "every 1 week from placement-start    | varje vecka från att placeringen började    | every week from when the placement started",
                "every 2 weeks from placement-start   | varannan vecka från att placeringen började | every 2 weeks from when the placement started",
                "every 4 weeks from placement-start   | var 4:e vecka från att placeringen började  | every 4 weeks from when the placement started",
                "every 12 weeks from placement-start  | var 12:e vecka från att placeringen började | every 12 weeks from when the placement started",
                "every 22 weeks from placement-start  | var 22:a vecka från att placeringen började | every 22 weeks from when the placement started"
            })
    void isSaidInWords(String text, String swedish, String english) {
        assertThat(rule(text).inWords()).isEqualTo(LanguageMap.of(swedish, english));
    }

    @ParameterizedTest
    @EnumSource
    void everyEventHasWords(DueEvent event) {
        assertThat(event.sv()).isNotBlank().doesNotEndWith(".");
        assertThat(event.en()).isNotBlank().doesNotEndWith(".");
        assertThat(DueEvent.ofCode(event.code())).contains(event);
    }
}

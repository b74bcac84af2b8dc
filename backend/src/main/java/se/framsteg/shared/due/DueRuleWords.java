package se.framsteg.shared.due;

import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.due.DueRule.EveryWeeks;
import se.framsteg.shared.due.DueRule.MonthsAfter;
import se.framsteg.shared.due.DueRule.OnDayOfNextMonth;
import se.framsteg.shared.due.DueRule.WorkingDaysAfter;
import se.framsteg.shared.due.DueRule.WorkingDaysBeforePlannedEnd;

/** A due rule in plain Swedish and English, to stand after "klart" or "due". */
final class DueRuleWords {

    private DueRuleWords() {}

    static LanguageMap of(DueRule rule) {
        return switch (rule) {
            case WorkingDaysAfter(int count, DueEvent event)
            when count == 0 -> LanguageMap.of("samma dag som " + event.sv(), "on the day " + event.en());
            case WorkingDaysAfter(int count, DueEvent event) ->
                LanguageMap.of(
                        workingDaysSv(count) + " efter att " + event.sv(),
                        workingDaysEn(count) + " after " + event.en());
            case WorkingDaysBeforePlannedEnd(int count) ->
                LanguageMap.of(
                        workingDaysSv(count) + " innan " + DueEvent.PLANNED_END.sv(),
                        workingDaysEn(count) + " before " + DueEvent.PLANNED_END.en());
            case MonthsAfter(int months, DueEvent event) ->
                LanguageMap.of(
                        (months == 1 ? "1 månad" : months + " månader") + " efter att " + event.sv(),
                        (months == 1 ? "1 month" : months + " months") + " after " + event.en());
            case OnDayOfNextMonth(int day) ->
                LanguageMap.of("den " + day + " i nästa månad", "on day " + day + " of the next month");
            case EveryWeeks(int weeks, DueEvent event) ->
                LanguageMap.of(
                        everySv(weeks) + " från att " + event.sv(),
                        (weeks == 1 ? "every week" : "every " + weeks + " weeks") + " from when " + event.en());
        };
    }

    private static String workingDaysSv(int count) {
        return count == 1 ? "1 arbetsdag" : count + " arbetsdagar";
    }

    private static String workingDaysEn(int count) {
        return count == 1 ? "1 working day" : count + " working days";
    }

    private static String everySv(int weeks) {
        return switch (weeks) {
            case 1 -> "varje vecka";
            case 2 -> "varannan vecka";
            default -> "var " + weeks + ordinalEnding(weeks) + " vecka";
        };
    }

    /** 3:e, 12:e, but 21:a and 32:a. */
    private static String ordinalEnding(int number) {
        boolean first = number % 10 == 1 || number % 10 == 2;
        return first && number % 100 / 10 != 1 ? ":a" : ":e";
    }
}

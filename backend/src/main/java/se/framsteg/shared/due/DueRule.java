package se.framsteg.shared.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.Reading;
import se.framsteg.shared.time.SwedishDays;

/**
 * When something is due. Nothing but the five kinds below can be said, so that every rule can be shown in words, computed
 * and tested. {@link #text()} is the one form in which a rule is stored:
 *
 * <pre>
 * 5 working-days after placement-start
 * 20 working-days before planned-end
 * 3 months after placement-ended
 * on day 5 of next-month
 * every 4 weeks from placement-start
 * </pre>
 */
public sealed interface DueRule {

    /** Zero: the same day. */
    record WorkingDaysAfter(int days, DueEvent event) implements DueRule {
        public WorkingDaysAfter {
            mustBe(days, 0, MOST_DAYS);
        }
    }

    /** The planned end is the one event known ahead. */
    record WorkingDaysBeforePlannedEnd(int days) implements DueRule {
        public WorkingDaysBeforePlannedEnd {
            mustBe(days, 1, MOST_DAYS);
        }
    }

    record MonthsAfter(int months, DueEvent event) implements DueRule {
        public MonthsAfter {
            mustBe(months, 1, MOST_MONTHS);
        }
    }

    /** Counted from {@link DueEvent#MONTH_ENDED}. Day 28 at most, so that every month has it. */
    record OnDayOfNextMonth(int day) implements DueRule {
        public OnDayOfNextMonth {
            mustBe(day, 1, LAST_DAY);
        }
    }

    /** Again and again; the first time when the weeks have passed, not on the event's own day. */
    record EveryWeeks(int weeks, DueEvent event) implements DueRule {
        public EveryWeeks {
            mustBe(weeks, 1, MOST_WEEKS);
        }
    }

    int MOST_DAYS = 500;
    int MOST_MONTHS = 60;
    int MOST_WEEKS = 52;
    int LAST_DAY = 28;

    /** Reads a stored rule; a fault says where it is and what to write instead. */
    static Reading<DueRule, DueRuleFault> read(String text) {
        return new DueRuleReader(text).read();
    }

    private static void mustBe(int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException("Must be between " + least + " and " + most);
        }
    }

    default boolean repeats() {
        return this instanceof EveryWeeks;
    }

    /** The day it is due, the first one when it repeats. Empty as long as what it counts from has not happened. */
    default Optional<LocalDate> dueOn(DueEvents events, SwedishDays days) {
        return switch (this) {
            case WorkingDaysAfter(int count, DueEvent event) ->
                events.on(event).map(day -> days.plusWorkingDays(day, count));
            case WorkingDaysBeforePlannedEnd(int count) ->
                events.on(DueEvent.PLANNED_END).map(day -> days.minusWorkingDays(day, count));
            case MonthsAfter(int months, DueEvent event) -> events.on(event).map(day -> day.plusMonths(months));
            case OnDayOfNextMonth(int dayOfMonth) ->
                events.on(DueEvent.MONTH_ENDED).map(day -> day.plusMonths(1).withDayOfMonth(dayOfMonth));
            case EveryWeeks(int weeks, DueEvent event) -> events.on(event).map(day -> day.plusWeeks(weeks));
        };
    }

    /** The next day it is due that comes after the given one; empty when there is none, or nothing to count from. */
    default Optional<LocalDate> nextAfter(LocalDate day, DueEvents events, SwedishDays days) {
        return dueOn(events, days).flatMap(first -> {
            if (first.isAfter(day)) {
                return Optional.of(first);
            }
            return this instanceof EveryWeeks(int weeks, DueEvent event)
                    ? Optional.of(first.plusWeeks(weeks * (ChronoUnit.WEEKS.between(first, day) / weeks + 1)))
                    : Optional.empty();
        });
    }

    /** The one form in which the rule is stored; {@link #read} takes it back. */
    default String text() {
        return switch (this) {
            case WorkingDaysAfter(int count, DueEvent event) ->
                count + (count == 1 ? " working-day after " : " working-days after ") + event.code();
            case WorkingDaysBeforePlannedEnd(int count) ->
                count + (count == 1 ? " working-day before planned-end" : " working-days before planned-end");
            case MonthsAfter(int months, DueEvent event) ->
                months + (months == 1 ? " month after " : " months after ") + event.code();
            case OnDayOfNextMonth(int day) -> "on day " + day + " of next-month";
            case EveryWeeks(int weeks, DueEvent event) ->
                "every " + weeks + (weeks == 1 ? " week from " : " weeks from ") + event.code();
        };
    }

    /** As people read it. */
    default LanguageMap inWords() {
        return DueRuleWords.of(this);
    }
}

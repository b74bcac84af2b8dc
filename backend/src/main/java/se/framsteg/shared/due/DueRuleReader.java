package se.framsteg.shared.due;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.framsteg.shared.Reading;
import se.framsteg.shared.due.DueRule.EveryWeeks;
import se.framsteg.shared.due.DueRule.MonthsAfter;
import se.framsteg.shared.due.DueRule.OnDayOfNextMonth;
import se.framsteg.shared.due.DueRule.WorkingDaysAfter;
import se.framsteg.shared.due.DueRule.WorkingDaysBeforePlannedEnd;

/** Reads one due rule, word by word, and stops at the first word that does not fit. */
final class DueRuleReader {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final String EVENTS =
            Arrays.stream(DueEvent.values()).map(DueEvent::code).collect(Collectors.joining(", "));

    private record Word(String text, int position) {}

    private static final class Unreadable extends RuntimeException {
        private final transient DueRuleFault fault;

        private Unreadable(DueRuleFault fault) {
            super(fault.en(), null, false, false); // leaves this class never, so a stack trace would be waste
            this.fault = fault;
        }
    }

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int next;

    DueRuleReader(String text) {
        this.text = text == null ? "" : text;
        Matcher word = WORD.matcher(this.text);
        while (word.find()) {
            words.add(new Word(word.group(), word.start()));
        }
    }

    Reading<DueRule, DueRuleFault> read() {
        try {
            DueRule rule = rule();
            nothingMore();
            return Reading.accepted(rule);
        } catch (Unreadable unreadable) {
            return Reading.refused(unreadable.fault);
        }
    }

    private DueRule rule() {
        if (accept("on")) {
            require("day");
            int day = within(number(), 1, DueRule.LAST_DAY);
            require("of");
            require("next-month");
            return new OnDayOfNextMonth(day);
        }
        if (accept("every")) {
            int weeks = within(number(), 1, DueRule.MOST_WEEKS);
            require("weeks", "week");
            require("from");
            return new EveryWeeks(weeks, event());
        }
        Word number = number();
        if (accept("months") || accept("month")) {
            int months = within(number, 1, DueRule.MOST_MONTHS);
            require("after");
            return new MonthsAfter(months, event());
        }
        require("working-days", "working-day", "months", "month");
        if (accept("before")) {
            int days = within(number, 1, DueRule.MOST_DAYS);
            require("planned-end");
            return new WorkingDaysBeforePlannedEnd(days);
        }
        int days = within(number, 0, DueRule.MOST_DAYS);
        require("after", "before");
        return new WorkingDaysAfter(days, event());
    }

    private Word number() {
        Word word = peek();
        if (word == null || !NUMBER.matcher(word.text).matches()) {
            throw next == 0
                    ? fault("Här ska det stå ett tal, ”on” eller ”every”.", "Expected a number, \"on\" or \"every\".")
                    : fault("Här ska det stå ett tal.", "Expected a number.");
        }
        next++;
        return word;
    }

    /** The limits of a number depend on the words around it. */
    private static int within(Word word, int least, int most) {
        int number = Integer.parseInt(word.text);
        if (number < least || number > most) {
            throw new Unreadable(new DueRuleFault(
                    word.position,
                    "Talet ska vara från " + least + " till " + most + ".",
                    "The number must be from " + least + " to " + most + "."));
        }
        return number;
    }

    private DueEvent event() {
        Word word = peek();
        DueEvent event = word == null ? null : DueEvent.ofCode(word.text).orElse(null);
        if (event == null) {
            throw fault(
                    "Här ska det stå en av händelserna " + EVENTS + ".", "Expected one of the events " + EVENTS + ".");
        }
        next++;
        return event;
    }

    private void require(String... alternatives) {
        if (Arrays.stream(alternatives).noneMatch(this::accept)) {
            throw fault(
                    "Här ska det stå ”" + String.join("” eller ”", alternatives) + "”.",
                    "Expected \"" + String.join("\" or \"", alternatives) + "\".");
        }
    }

    private boolean accept(String expected) {
        Word word = peek();
        if (word == null || !word.text.equals(expected)) {
            return false;
        }
        next++;
        return true;
    }

    private void nothingMore() {
        if (peek() != null) {
            throw fault("Regeln är redan hel här. Ta bort resten.", "The rule is complete here. Remove the rest.");
        }
    }

    private Word peek() {
        return next < words.size() ? words.get(next) : null;
    }

    private Unreadable fault(String sv, String en) {
        Word word = peek();
        return new Unreadable(new DueRuleFault(word == null ? text.length() : word.position, sv, en));
    }
}

package se.framsteg.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.access.Role;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.due.DueEvent;
import se.framsteg.shared.due.DueEvents;
import se.framsteg.shared.due.DueRule;
import se.framsteg.shared.due.DueRule.EveryWeeks;
import se.framsteg.shared.due.DueRule.WorkingDaysAfter;
import se.framsteg.shared.time.SwedishDays;

class AStepComesDueTest {

    private static final SwedishDays DAYS = new SwedishDays(true);
    private static final LocalDate START = LocalDate.of(2026, 11, 2);
    private static final DueEvents STARTED = DueEvents.NONE.with(DueEvent.PLACEMENT_START, START);
    private static final DueRule THREE_PARTY = new EveryWeeks(12, DueEvent.PLACEMENT_START);

    @Test
    void onceAfterTheStart() {
        Step step = required(new WorkingDaysAfter(10, DueEvent.PLACEMENT_START));
        assertThat(step.dueOn(STARTED, START, DAYS)).contains(LocalDate.of(2026, 11, 16));
        assertThat(step.isWaitedFor(START, STARTED, START, DAYS))
                .as("a required step is waited for also before it is due")
                .isTrue();
    }

    @Test
    void neverWithoutARule() {
        assertThat(required(null).dueOn(STARTED, START, DAYS)).isEmpty();
    }

    @Test
    void againInEveryRoundOfItsStage() {
        Step followUp = required(new EveryWeeks(4, DueEvent.STAGE_OPENED));
        LocalDate secondRound = START.plusWeeks(4);
        DueEvents events = STARTED.with(DueEvent.STAGE_OPENED, secondRound);
        assertThat(followUp.dueOn(events, secondRound, DAYS)).contains(START.plusWeeks(8));
        assertThat(followUp.isWaitedFor(secondRound, events, secondRound, DAYS)).isTrue();
    }

    @Test
    void byThePlacementsOwnRhythmItIsWaitedForOnlyWhenDue() {
        Step meeting = required(THREE_PARTY);
        assertThat(meeting.isWaitedFor(START.plusWeeks(12).minusDays(1), STARTED, START, DAYS))
                .isFalse();
        assertThat(meeting.isWaitedFor(START.plusWeeks(12), STARTED, START, DAYS))
                .isTrue();
    }

    @Test
    void theNextOccurrenceComesAfterTheDayItCountsFrom() {
        Step meeting = required(THREE_PARTY);
        assertThat(meeting.dueOn(STARTED, START.plusWeeks(12).minusDays(1), DAYS))
                .contains(START.plusWeeks(12));
        assertThat(meeting.dueOn(STARTED, START.plusWeeks(12), DAYS)).contains(START.plusWeeks(24));
    }

    @Test
    void whatIsNotRequiredIsNeverWaitedFor() {
        Step step = step(new WorkingDaysAfter(0, DueEvent.PLACEMENT_START), false);
        assertThat(step.isWaitedFor(START.plusYears(1), STARTED, START, DAYS)).isFalse();
    }

    @Test
    void aStageThatOpensOnADaySaysWhich() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Opening(Opening.Moment.ON_DAY, Set.of(), null, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Opening(Opening.Moment.AT_START, Set.of(), THREE_PARTY, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Opening(Opening.Moment.WHEN_PREDECESSORS_ARE_DONE, Set.of(), null, false));
    }

    private static Step required(DueRule due) {
        return step(due, true);
    }

    private static Step step(DueRule due, boolean required) {
        return new Step(
                UUID.randomUUID(),
                "step",
                StepKind.MEETING,
                LanguageMap.sv("Ett möte"),
                LanguageMap.sv("Träffas."),
                Set.of(Role.SUPERVISOR),
                Set.of(),
                due,
                required,
                false,
                false,
                false,
                null,
                Set.of());
    }
}

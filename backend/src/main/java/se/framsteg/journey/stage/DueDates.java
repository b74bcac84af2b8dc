package se.framsteg.journey.stage;

import java.time.LocalDate;
import java.util.Optional;
import se.framsteg.model.Opening;
import se.framsteg.model.Stage;
import se.framsteg.model.Step;
import se.framsteg.shared.due.DueEvent;
import se.framsteg.shared.due.DueEvents;
import se.framsteg.shared.time.SwedishDays;

/**
 * When things are due in one journey, seen from one day. Computed whenever somebody looks, never stored.
 *
 * @param events what has happened in the placement, or is planned
 */
public record DueDates(DueEvents events, LocalDate today, SwedishDays days) {

    public Optional<LocalDate> dueOn(Step step, LocalDate countsFrom, LocalDate stageOpenedOn) {
        return step.dueOn(events.with(DueEvent.STAGE_OPENED, stageOpenedOn), countsFrom, days);
    }

    boolean isWaitedFor(Step step, StepRecord record, LocalDate stageOpenedOn) {
        return step.isWaitedFor(today, events.with(DueEvent.STAGE_OPENED, stageOpenedOn), record.countsFrom(), days);
    }

    /** The day on which a stage opens by itself, for the stages that have one. */
    public Optional<LocalDate> opensOn(Stage stage) {
        return stage.opening().moment() == Opening.Moment.ON_DAY
                ? stage.opening().on().dueOn(events, days)
                : Optional.empty();
    }
}

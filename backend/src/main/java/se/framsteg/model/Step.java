package se.framsteg.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.due.DueEvent;
import se.framsteg.shared.due.DueEvents;
import se.framsteg.shared.due.DueRule;
import se.framsteg.shared.due.DueRule.EveryWeeks;
import se.framsteg.shared.time.SwedishDays;

/**
 * One thing to do inside a stage.
 *
 * @param doneBy who does it; the supervisor may note that it is done, whoever did it
 * @param signedBy who signs what it yields; empty when nothing is signed
 * @param due null when there is no day for it
 * @param required the stage is not ready without it
 * @param statutory a duty by law or for safety: never "not applicable"
 * @param twoSided shown by the supervisor, and understood by the participant in their own confirmation
 * @param ownItems an enterprise may add check items of its own
 * @param filledBy null when it is ticked
 */
public record Step(
        UUID id,
        String code,
        StepKind kind,
        LanguageMap title,
        LanguageMap help,
        Set<Role> doneBy,
        Set<Role> signedBy,
        DueRule due,
        boolean required,
        boolean statutory,
        boolean twoSided,
        boolean ownItems,
        FilledBy filledBy,
        Set<StepAsk> asks) {

    public Step {
        doneBy = Set.copyOf(doneBy);
        signedBy = Set.copyOf(signedBy);
        asks = Set.copyOf(asks);
    }

    public boolean isFilledBy(FilledBy document) {
        return filledBy == document;
    }

    /** Whether nobody can tick it by hand. */
    public boolean isFilledElsewhere() {
        return filledBy != null && filledBy.isTheOnlyWay();
    }

    /**
     * The day it is due. What comes again and again is due the first time after the day it counts from, so that each round of
     * a stage has an occurrence of its own and none is lost between two rounds.
     *
     * @param countsFrom null before the stage has opened
     */
    public Optional<LocalDate> dueOn(DueEvents events, LocalDate countsFrom, SwedishDays days) {
        if (due == null) {
            return Optional.empty();
        }
        return due.repeats() && countsFrom != null ? due.nextAfter(countsFrom, events, days) : due.dueOn(events, days);
    }

    /**
     * Whether the stage cannot be ready without it on that day: what is required always, but what comes again by the
     * placement's own rhythm only from the day it is due.
     */
    public boolean isWaitedFor(LocalDate today, DueEvents events, LocalDate countsFrom, SwedishDays days) {
        if (!required) {
            return false;
        }
        boolean ownRhythm = due instanceof EveryWeeks(int weeks, DueEvent from) && from != DueEvent.STAGE_OPENED;
        return !ownRhythm
                || dueOn(events, countsFrom, days)
                        .map(day -> !day.isAfter(today))
                        .orElse(false);
    }
}

package se.framsteg.journey.stage;

import static se.framsteg.journey.Personas.DAYS;
import static se.framsteg.journey.Personas.ENTERPRISE;
import static se.framsteg.journey.Personas.TODAY;
import static se.framsteg.journey.Personas.manager;
import static se.framsteg.journey.Personas.participant;
import static se.framsteg.journey.Personas.supervisor;
import static se.framsteg.journey.Personas.theService;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.model.FilledBy;
import se.framsteg.model.Opening;
import se.framsteg.model.Stage;
import se.framsteg.model.Step;
import se.framsteg.model.StepAsk;
import se.framsteg.model.StepKind;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.due.DueEvent;
import se.framsteg.shared.due.DueEvents;
import se.framsteg.shared.due.DueRule;
import se.framsteg.shared.due.DueRule.EveryWeeks;
import se.framsteg.signing.SigningMethod;

/** Stages with one step of each sort, and visits to them by situation. */
final class SomeStage {

    static final Step FIRE = step("Brand", null, true, true, null, Set.of());
    static final Step TOOLS = step("Verktyg", null, false, false, null, Set.of());
    static final Step OFFER =
            step("Erbjudande", null, false, false, null, Set.of(StepAsk.ANSWER, StepAsk.PERSON_WORDS));
    static final Step PLAN = step("Arbetsplan", null, false, false, FilledBy.WORK_PLAN, Set.of());
    static final Step THREE_PARTY =
            step("Trepartssamtal", new EveryWeeks(12, DueEvent.PLACEMENT_START), false, false, null, Set.of());

    /** A duty, signed by both. */
    static final Stage INTRODUCTION = stage(Set.of(Role.PARTICIPANT, Role.SUPERVISOR), false, true, FIRE, TOOLS);

    /** Signed by nobody. */
    static final Stage PLANNING = stage(Set.of(), false, false, PLAN, TOOLS);

    static final Stage VALIDATION = stage(Set.of(), true, false, OFFER);

    static final Stage WORK = stage(Set.of(Role.PARTICIPANT, Role.SUPERVISOR), false, false, THREE_PARTY, TOOLS);

    static final DueDates DUE =
            new DueDates(DueEvents.NONE.with(DueEvent.PLACEMENT_START, TODAY.minusWeeks(2)), TODAY, DAYS);

    private SomeStage() {}

    static StageVisit planned(Stage stage) {
        return StageVisit.planned(ENTERPRISE, UUID.randomUUID(), stage, UUID::randomUUID);
    }

    static StageVisit open(Stage stage) {
        StageVisit visit = planned(stage);
        visit.start(List.of(), supervisor());
        return visit;
    }

    static StageVisit settled(Stage stage) {
        StageVisit visit = open(stage);
        for (Step step : stage.steps()) {
            settle(visit, step);
        }
        return visit;
    }

    private static void settle(StageVisit visit, Step step) {
        StepRecord record = visit.openStep(record(visit, step));
        if (step.twoSided()) {
            record.show(step, supervisor());
            record.understand(step, SigningMethod.OWN_SIGN_IN, participant());
        } else if (step.isFilledElsewhere()) {
            record.fill(step, theService());
        } else {
            record.complete(step, new StepAnswer(TODAY, StepAnswer.Choice.YES, "Gärna", "Bra samtal"), supervisor());
        }
    }

    static StageVisit in(StageVisitStatus status, Stage stage) {
        StageVisit visit = switch (status) {
            case PLANNED -> planned(stage);
            case OPEN, SKIPPED, VOIDED -> settled(stage);
            case READY, DONE -> {
                StageVisit ready = settled(stage);
                ready.makeReady(stage, DUE, supervisor());
                yield ready;
            }
        };
        if (status == StageVisitStatus.DONE && stage.isSigned()) {
            visit.signOff(SigningMethod.OWN_SIGN_IN, true, supervisor());
        }
        if (status == StageVisitStatus.VOIDED) {
            visit.makeVoid("Skrevs på fel person", manager());
        }
        if (status == StageVisitStatus.SKIPPED) {
            visit.skip(stage, "Redan gjort i höstas", manager());
        }
        return visit;
    }

    static UUID record(StageVisit visit, Step step) {
        return visit.steps().stream()
                .filter(record -> record.stepId().equals(step.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Stage stage(Set<Role> signedBy, boolean optional, boolean statutory, Step... steps) {
        return new Stage(
                UUID.randomUUID(),
                "stage",
                1,
                LanguageMap.sv("En etapp"),
                LanguageMap.sv("Att lära sig något."),
                new Opening(Opening.Moment.AT_START, Set.of(), null, false),
                signedBy,
                optional,
                statutory,
                false,
                false,
                List.of(steps));
    }

    private static Step step(
            String title, DueRule due, boolean statutory, boolean twoSided, FilledBy filledBy, Set<StepAsk> asks) {
        return new Step(
                UUID.randomUUID(),
                "step",
                StepKind.CHECK,
                LanguageMap.sv(title),
                LanguageMap.sv("Så här gör ni."),
                Set.of(Role.SUPERVISOR),
                Set.of(),
                due,
                true,
                statutory,
                twoSided,
                false,
                filledBy,
                asks);
    }
}

package se.framsteg.journey.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.journey.Personas.DAYS;
import static se.framsteg.journey.Personas.TODAY;
import static se.framsteg.journey.Personas.manager;
import static se.framsteg.journey.Personas.on;
import static se.framsteg.journey.Personas.participant;
import static se.framsteg.journey.Personas.supervisor;
import static se.framsteg.journey.Personas.theService;
import static se.framsteg.journey.stage.SomeStage.DUE;
import static se.framsteg.journey.stage.SomeStage.FIRE;
import static se.framsteg.journey.stage.SomeStage.INTRODUCTION;
import static se.framsteg.journey.stage.SomeStage.OFFER;
import static se.framsteg.journey.stage.SomeStage.PLAN;
import static se.framsteg.journey.stage.SomeStage.PLANNING;
import static se.framsteg.journey.stage.SomeStage.THREE_PARTY;
import static se.framsteg.journey.stage.SomeStage.TOOLS;
import static se.framsteg.journey.stage.SomeStage.VALIDATION;
import static se.framsteg.journey.stage.SomeStage.WORK;
import static se.framsteg.journey.stage.SomeStage.record;
import static se.framsteg.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;
import se.framsteg.signing.SigningMethod;

class GoingThroughAStageTest {

    @Test
    void aStageWaitsForThoseBeforeIt() {
        StageVisit visit = SomeStage.planned(PLANNING);
        Problem refusal =
                assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> visit.start(List.of("Introduktion"), supervisor()));
        assertThat(refusal.detail().sv()).contains("Introduktion");
    }

    @Test
    void aTwoSidedStepIsDoneWhenItIsShownAndUnderstood() {
        StageVisit visit = SomeStage.open(INTRODUCTION);
        StepRecord fire = visit.openStep(record(visit, FIRE));

        assertRefused(
                ProblemType.NOT_POSSIBLE_NOW, () -> fire.understand(FIRE, SigningMethod.OWN_SIGN_IN, participant()));

        fire.show(FIRE, supervisor());
        assertThat(fire.status()).isEqualTo(StepStatus.OPEN);

        fire.understand(FIRE, SigningMethod.AT_THE_TABLE, participant());
        assertThat(fire.status()).isEqualTo(StepStatus.DONE);
        assertThat(fire.understoodMethod()).isEqualTo(SigningMethod.AT_THE_TABLE);
    }

    @Test
    void aSupervisorCannotUnderstandForTheParticipant() {
        StageVisit visit = SomeStage.open(INTRODUCTION);
        StepRecord fire = visit.openStep(record(visit, FIRE));
        fire.show(FIRE, supervisor());
        assertRefused(ProblemType.NOT_ALLOWED, () -> fire.understand(FIRE, SigningMethod.OWN_SIGN_IN, supervisor()));
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> fire.complete(FIRE, StepAnswer.on(TODAY), supervisor()));
    }

    @Test
    void aDutyIsNeverNotApplicable() {
        StageVisit visit = SomeStage.open(INTRODUCTION);
        assertRefused(
                ProblemType.NOT_POSSIBLE_NOW,
                () -> visit.openStep(record(visit, FIRE)).markNotApplicable(FIRE, "Hinner inte", supervisor()));
        StepRecord tools = visit.openStep(record(visit, TOOLS));
        tools.markNotApplicable(TOOLS, "Ingen kassa i köket", supervisor());
        assertThat(tools.status()).isEqualTo(StepStatus.NOT_APPLICABLE);
    }

    @Test
    void notApplicableSaysWhy() {
        StageVisit visit = SomeStage.open(INTRODUCTION);
        assertRefused(
                ProblemType.INVALID_REQUEST,
                () -> visit.openStep(record(visit, TOOLS)).markNotApplicable(TOOLS, " ", supervisor()));
    }

    @Test
    void aStepAsksForWhatTheModelWantsTold() {
        StageVisit visit = SomeStage.open(VALIDATION);
        StepRecord offer = visit.openStep(record(visit, OFFER));
        Problem refusal = assertRefused(
                ProblemType.INVALID_REQUEST,
                () -> offer.complete(OFFER, new StepAnswer(TODAY.plusDays(1), null, "", null), supervisor()));
        assertThat(refusal.faults()).extracting(Fault::pointer).containsExactly("/doneOn", "/choice", "/personWords");

        offer.complete(
                OFFER, new StepAnswer(TODAY, StepAnswer.Choice.LATER, "Jag vill vänta till våren", null), supervisor());
        assertThat(offer.choice()).isEqualTo(StepAnswer.Choice.LATER);
    }

    @Test
    void whatADocumentFillsCannotBeTickedByHand() {
        StageVisit visit = SomeStage.open(PLANNING);
        StepRecord plan = visit.openStep(record(visit, PLAN));
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> plan.complete(PLAN, StepAnswer.on(TODAY), supervisor()));
        plan.fill(PLAN, theService());
        assertThat(plan.status()).isEqualTo(StepStatus.DONE);
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> plan.undo(PLAN, supervisor()));
    }

    @Test
    void aStepIsDoneByThoseTheModelNames() {
        StageVisit visit = SomeStage.open(INTRODUCTION);
        StepRecord tools = visit.openStep(record(visit, TOOLS));
        assertRefused(ProblemType.NOT_ALLOWED, () -> tools.complete(TOOLS, StepAnswer.on(TODAY), participant()));
    }

    @Test
    void aMistakeIsUndone() {
        StageVisit visit = SomeStage.settled(INTRODUCTION);
        StepRecord fire = visit.openStep(record(visit, FIRE));
        fire.undo(FIRE, supervisor());
        assertThat(fire.status()).isEqualTo(StepStatus.OPEN);
        assertThat(fire.understoodAt()).isNull();
        assertThat(visit.stepsLeft(INTRODUCTION, DUE)).containsExactly("Brand");
    }

    @Test
    void itIsNotReadyWhileStepsAreLeft() {
        StageVisit visit = SomeStage.open(INTRODUCTION);
        Problem refusal =
                assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> visit.makeReady(INTRODUCTION, DUE, supervisor()));
        assertThat(refusal.members()).containsEntry("stepsLeft", List.of("Brand", "Verktyg"));
    }

    @Test
    void whatIsPutBeforeTheSignersStaysAsItIs() {
        StageVisit visit = SomeStage.in(StageVisitStatus.READY, INTRODUCTION);
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> visit.openStep(record(visit, TOOLS)));

        visit.sendBack("Vi missade hjärtstartaren", participant());
        assertThat(visit.openStep(record(visit, TOOLS))).isNotNull();
    }

    @Test
    void sendingBackSaysWhatIsMissing() {
        StageVisit visit = SomeStage.in(StageVisitStatus.READY, INTRODUCTION);
        assertRefused(ProblemType.INVALID_REQUEST, () -> visit.sendBack("", participant()));
    }

    @Test
    void aCorrectionBeginsWithWhatWasSigned() {
        StageVisit signed = SomeStage.in(StageVisitStatus.DONE, INTRODUCTION);
        assertRefused(ProblemType.INVALID_REQUEST, () -> signed.correct(INTRODUCTION, " ", supervisor()));
        signed.correct(INTRODUCTION, "Fel dag", supervisor());

        StageVisit correction = signed.correction(INTRODUCTION, UUID::randomUUID);
        assertThat(signed.status()).isEqualTo(StageVisitStatus.DONE);
        assertThat(correction.status()).isEqualTo(StageVisitStatus.OPEN);
        assertThat(correction.edition()).isEqualTo(2);
        assertThat(correction.inPlaceOf()).isEqualTo(signed.id());
        assertThat(correction.steps()).allMatch(StepRecord::isSettled);
        assertThat(correction.openStep(record(correction, TOOLS)).note()).isEqualTo("Bra samtal");
    }

    @Test
    void whatNobodySignsIsUndoneInsteadOfCorrected() {
        StageVisit visit = SomeStage.in(StageVisitStatus.DONE, PLANNING);
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> visit.correct(PLANNING, "Fel dag", supervisor()));
    }

    @Test
    void whatComesInThePlaceOfAVoidVisitIsEmpty() {
        StageVisit wrong = SomeStage.in(StageVisitStatus.READY, INTRODUCTION);
        wrong.makeVoid("Fel person", manager());
        StageVisit fresh = wrong.anew(INTRODUCTION, UUID::randomUUID);
        assertThat(wrong.status().isFinished()).isFalse();
        assertThat(fresh.status()).isEqualTo(StageVisitStatus.PLANNED);
        assertThat(fresh.steps()).noneMatch(StepRecord::isSettled);
    }

    @Test
    void itIsDoneWithTheLastSignature() {
        StageVisit visit = SomeStage.in(StageVisitStatus.READY, INTRODUCTION);
        visit.signOff(SigningMethod.OWN_SIGN_IN, false, supervisor());
        assertThat(visit.status()).isEqualTo(StageVisitStatus.READY);
        visit.signOff(SigningMethod.AT_THE_TABLE, true, participant());
        assertThat(visit.status()).isEqualTo(StageVisitStatus.DONE);
        assertThat(visit.finishedOn()).isEqualTo(TODAY);
    }

    @Test
    void aStageNobodySignsIsDoneWhenItIsReady() {
        StageVisit visit = SomeStage.settled(PLANNING);
        assertThat(visit.isFinishedByItself(PLANNING)).isTrue();
        visit.makeReady(PLANNING, DUE, supervisor());
        assertThat(visit.status()).isEqualTo(StageVisitStatus.DONE);
    }

    @Test
    void aStageThatIsSignedNeverFinishesByItself() {
        assertThat(SomeStage.settled(INTRODUCTION).isFinishedByItself(INTRODUCTION))
                .isFalse();
        assertThat(SomeStage.open(PLANNING).isFinishedByItself(PLANNING)).isFalse();
    }

    @Test
    void aDutyCannotBeSkipped() {
        assertRefused(
                ProblemType.NOT_POSSIBLE_NOW,
                () -> SomeStage.open(INTRODUCTION).skip(INTRODUCTION, "Bråttom", manager()));
    }

    @Test
    void theSupervisorSkipsOnlyWhatIsOptional() {
        assertRefused(
                ProblemType.NOT_ALLOWED, () -> SomeStage.open(PLANNING).skip(PLANNING, "Slutar snart", supervisor()));
        StageVisit validation = SomeStage.open(VALIDATION);
        validation.skip(VALIDATION, "Vill inte", supervisor());
        assertThat(validation.status()).isEqualTo(StageVisitStatus.SKIPPED);
        StageVisit planning = SomeStage.open(PLANNING);
        planning.skip(PLANNING, "Slutar snart", manager());
        assertThat(planning.status()).isEqualTo(StageVisitStatus.SKIPPED);
    }

    @Test
    void nobodyFindsAStepOfAnotherVisit() {
        StageVisit visit = SomeStage.open(INTRODUCTION);
        assertRefused(ProblemType.NOT_FOUND, () -> visit.openStep(UUID.randomUUID()));
    }

    @Test
    void theNextRoundCountsOnFromWhereThisOneLeftOff() {
        StageVisit first = SomeStage.planned(WORK);
        LocalDate start = TODAY.minusWeeks(2);
        first.openItself(on(start, theService()));
        assertThat(dueOn(first, start)).isEqualTo(start.plusWeeks(12));
        first.openStep(record(first, TOOLS)).complete(TOOLS, StepAnswer.on(TODAY), supervisor());
        first.makeReady(WORK, DUE, supervisor());

        StageVisit second = first.nextRound(WORK, DUE, UUID::randomUUID);
        second.openItself(theService());
        assertThat(second.round()).isEqualTo(2);
        assertThat(dueOn(second, TODAY)).as("not held yet").isEqualTo(start.plusWeeks(12));
        second.openStep(record(second, THREE_PARTY)).complete(THREE_PARTY, StepAnswer.on(TODAY), supervisor());
        second.openStep(record(second, TOOLS)).complete(TOOLS, StepAnswer.on(TODAY), supervisor());
        second.makeReady(WORK, DUE, supervisor());

        StageVisit third = second.nextRound(WORK, DUE, UUID::randomUUID);
        third.openItself(theService());
        assertThat(dueOn(third, TODAY)).as("held early, so the next one").isEqualTo(start.plusWeeks(24));
    }

    private static LocalDate dueOn(StageVisit visit, LocalDate openedOn) {
        StepRecord record = visit.openStep(record(visit, THREE_PARTY));
        return new DueDates(DUE.events(), TODAY, DAYS)
                .dueOn(THREE_PARTY, record.countsFrom(), openedOn)
                .orElseThrow();
    }
}

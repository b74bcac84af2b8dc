package se.framsteg.journey.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static se.framsteg.journey.Personas.ENTERPRISE;
import static se.framsteg.journey.Personas.TODAY;
import static se.framsteg.journey.Personas.caseOfficer;
import static se.framsteg.journey.Personas.manager;
import static se.framsteg.journey.Personas.on;
import static se.framsteg.journey.Personas.supervisor;
import static se.framsteg.journey.placement.PlacementStatus.ACTIVE;
import static se.framsteg.journey.placement.PlacementStatus.ENDING;
import static se.framsteg.journey.placement.PlacementStatus.PAUSED;
import static se.framsteg.journey.placement.SomePlacement.PLANNED_END;
import static se.framsteg.journey.placement.SomePlacement.STARTED;
import static se.framsteg.journey.placement.SomePlacement.active;
import static se.framsteg.journey.placement.SomePlacement.pauseFrom;
import static se.framsteg.journey.placement.SomePlacement.planned;
import static se.framsteg.testing.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.journey.history.Told;
import se.framsteg.shared.due.DueEvent;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;
import se.framsteg.shared.problem.Words;

class LivingThroughAPlacementTest {

    private static final Ending EARLY = new Ending("moved", 1, TODAY.plusDays(10));
    private static final Ending AS_PLANNED = new Ending(Ending.AS_PLANNED, 1, PLANNED_END);

    @Test
    void everythingThatIsMissingInThePlanIsToldAtOnce() {
        PlacementPlan empty = new PlacementPlan(null, null, null, null, null, null, null, null);
        Problem refusal = assertRefused(
                ProblemType.INVALID_REQUEST,
                () -> Placement.planned(UUID.randomUUID(), ENTERPRISE, empty, new Origin.SelfEnrolled(), manager()));
        assertThat(refusal.faults())
                .extracting(Fault::pointer)
                .containsExactly("/participantId", "/supervisorId", "/kind", "/startOn", "/endOn", "/hoursPerWeek");
    }

    @Test
    void itBeginsTheDayThePersonCameNotBefore() {
        assertRefused(
                ProblemType.INVALID_REQUEST, () -> planned().begin(supervisor().effectiveOn(TODAY.plusDays(1))));

        Placement placement = planned();
        placement.begin(supervisor().effectiveOn(TODAY.minusDays(1)));
        assertThat(placement.startedOn()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void cancellingIsNeverMute() {
        Problem refusal = assertRefused(
                ProblemType.INVALID_REQUEST, () -> planned().cancel(Told.toColleague("Fullt"), manager()));
        assertThat(refusal.faults()).extracting(Fault::pointer).containsExactly("/reason", "/personText");
    }

    @Test
    void aPauseIsReadFromItsDates() {
        Placement placement = active();
        placement.pause(UUID.randomUUID(), pauseFrom(TODAY.plusDays(5)), manager());

        assertThat(placement.statusOn(TODAY)).isEqualTo(ACTIVE);
        assertThat(placement.statusOn(TODAY.plusDays(5))).isEqualTo(PAUSED);
        assertThat(placement.statusOn(TODAY.plusDays(100)))
                .as("nobody has come back yet")
                .isEqualTo(PAUSED);

        placement.resume("Halvtid i två veckor", on(TODAY.plusDays(20), supervisor()));
        assertThat(placement.statusOn(TODAY.plusDays(19))).isEqualTo(PAUSED);
        assertThat(placement.statusOn(TODAY.plusDays(20))).isEqualTo(ACTIVE);
    }

    @Test
    void pausesNeverOverlap() {
        Placement placement = active();
        placement.pause(UUID.randomUUID(), pauseFrom(TODAY.plusDays(5)), manager());
        assertRefused(
                ProblemType.ALREADY_EXISTS,
                () -> placement.pause(UUID.randomUUID(), pauseFrom(TODAY.plusDays(1)), manager()));
        placement.resume(null, on(TODAY.plusDays(10), supervisor()));
        assertThatCode(() -> placement.pause(
                        UUID.randomUUID(), pauseFrom(TODAY.plusDays(10)), on(TODAY.plusDays(10), manager())))
                .as("the day of the return is no longer part of the pause")
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyReturnsBeforeTheyWentAway() {
        Placement placement = SomePlacement.paused();
        assertRefused(
                ProblemType.INVALID_REQUEST,
                () -> placement.resume(null, supervisor().effectiveOn(TODAY.minusDays(3))));
    }

    @Test
    void theDayOfTheReturnCanBeChangedWhileItLiesAhead() {
        Placement placement = SomePlacement.paused();
        placement.resume(null, supervisor().effectiveOn(TODAY.plusDays(7)));
        placement.resume(null, supervisor().effectiveOn(TODAY.plusDays(4)));
        assertThat(placement.statusOn(TODAY.plusDays(4))).isEqualTo(ACTIVE);
    }

    @Test
    void aPauseSaysWhyHowLongAndHowOneKeepsInTouch() {
        Problem refusal = assertRefused(
                ProblemType.INVALID_REQUEST,
                () -> active().pause(UUID.randomUUID(), new PauseTerms(null, null, null, null, " "), manager()));
        assertThat(refusal.faults())
                .extracting(Fault::pointer)
                .containsExactly("/reason", "/fromOn", "/expectedReturnOn", "/contactWhileAway");
    }

    @Test
    void theSupervisorEndsAsPlannedOnly() {
        assertThatCode(() -> active().startEnding(AS_PLANNED, supervisor())).doesNotThrowAnyException();
        assertThatCode(() ->
                        active().startEnding(new Ending(Ending.AS_PLANNED, 1, PLANNED_END.minusDays(7)), supervisor()))
                .as("a period that ends on a holiday")
                .doesNotThrowAnyException();

        assertRefused(ProblemType.NOT_ALLOWED, () -> active().startEnding(EARLY, supervisor()));
        assertRefused(
                ProblemType.NOT_ALLOWED,
                () -> active().startEnding(new Ending(Ending.AS_PLANNED, 1, PLANNED_END.minusDays(8)), supervisor()));
    }

    @Test
    void managerAndCaseOfficerMayEndItEarly() {
        assertThatCode(() -> active().startEnding(EARLY, manager())).doesNotThrowAnyException();
        assertThatCode(() -> active().startEnding(EARLY, caseOfficer())).doesNotThrowAnyException();
    }

    @Test
    void theLastDayTakesThePlaceOfThePlannedEnd() {
        Placement placement = active();
        assertThat(placement.dueEvents().on(DueEvent.PLANNED_END)).contains(PLANNED_END);
        assertThat(placement.dueEvents().on(DueEvent.PLACEMENT_ENDED)).isEmpty();
        assertThat(placement.dueEvents().on(DueEvent.PLACEMENT_START)).contains(STARTED);

        placement.startEnding(EARLY, manager());
        assertThat(placement.dueEvents().on(DueEvent.PLANNED_END)).contains(EARLY.lastDay());
        assertThat(placement.dueEvents().on(DueEvent.PLACEMENT_ENDED)).contains(EARLY.lastDay());
    }

    @Test
    void aPauseThatNobodyCameBackFromEndsWithThePlacement() {
        Placement placement = SomePlacement.paused();
        placement.startEnding(EARLY, manager());
        assertThat(placement.statusOn(TODAY)).isEqualTo(ENDING);
        assertThat(placement.pauses().getFirst().returnedOn())
                .isEqualTo(EARLY.lastDay().plusDays(1));
    }

    @Test
    void itDoesNotEndBeforeItsLastDay() {
        Placement placement = active();
        placement.startEnding(EARLY, manager());
        placement.recordOutcome(SomePlacement.STUDIES, supervisor());
        assertRefused(
                ProblemType.NOT_POSSIBLE_NOW,
                () -> placement.end(List.of(), on(EARLY.lastDay().minusDays(1), manager())));
        assertThatCode(() -> placement.end(List.of(), on(EARLY.lastDay(), manager())))
                .doesNotThrowAnyException();
    }

    @Test
    void itDoesNotEndBeforeItIsKnownWhereThePersonGoes() {
        Placement placement = SomePlacement.ending();
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> placement.end(List.of(), manager()));
        placement.recordOutcome(SomePlacement.STUDIES, supervisor());
        assertThatCode(() -> placement.end(List.of(), manager())).doesNotThrowAnyException();
    }

    @Test
    void anEmploymentSaysWithWhatSupportAndNothingElseDoes() {
        Placement placement = SomePlacement.ending();
        Problem refusal = assertRefused(
                ProblemType.INVALID_REQUEST,
                () -> placement.recordOutcome(new Outcome(Outcome.EMPLOYED_ELSEWHERE, 1, null, " "), supervisor()));
        assertThat(refusal.faults()).extracting(Fault::pointer).containsExactly("/personWords", "/subsidy");
        assertRefused(
                ProblemType.INVALID_REQUEST,
                () -> placement.recordOutcome(new Outcome("studies", 1, "wage-subsidy", "Kock"), supervisor()));
    }

    @Test
    void theHoursHoldFromTheDayThatWasAgreed() {
        Placement placement = active();
        placement.changeScope(UUID.randomUUID(), SomePlacement.hoursFrom(TODAY.plusDays(7)), manager());
        assertThat(placement.hoursOn(TODAY.plusDays(6))).isEqualByComparingTo("20");
        assertThat(placement.hoursOn(TODAY.plusDays(7))).isEqualByComparingTo("30");
        assertRefused(
                ProblemType.ALREADY_EXISTS,
                () -> placement.changeScope(UUID.randomUUID(), SomePlacement.hoursFrom(TODAY.plusDays(7)), manager()));
        assertRefused(
                ProblemType.INVALID_REQUEST,
                () -> placement.changeScope(
                        UUID.randomUUID(), SomePlacement.hoursFrom(PLANNED_END.plusDays(1)), manager()));
    }

    @Test
    void itTakesTwoToOpenAnEndedPlacementAgain() {
        Placement placement = SomePlacement.ended();
        var fatima = manager();
        placement.reopen("Slutrapporten saknade en bilaga", fatima);
        assertThat(placement.statusOn(TODAY)).isEqualTo(PlacementStatus.ENDED);
        assertRefused(ProblemType.SECOND_PERSON_NEEDED, () -> placement.reopen("Igen", fatima));

        placement.reopen("Jag håller med", manager());
        assertThat(placement.statusOn(TODAY)).isEqualTo(ENDING);
    }

    @Test
    void afterAMonthItStaysEnded() {
        Placement placement = SomePlacement.ended();
        assertRefused(
                ProblemType.NOT_POSSIBLE_NOW, () -> placement.reopen("För sent", on(TODAY.plusDays(31), manager())));
        placement.reopen("I tid", on(TODAY.plusDays(30), manager()));
    }

    @Test
    void everythingThatIsNotInOrderIsToldAtOnce() {
        Problem refusal = assertRefused(
                ProblemType.NOT_POSSIBLE_NOW,
                () -> SomePlacement.ending()
                        .end(
                                List.of(
                                        new Words("Avslutet är inte godkänt.", "The exit is not signed off."),
                                        new Words("Ett mål är öppet.", "A goal is open.")),
                                manager()));
        assertThat(refusal.members()).containsEntry("unmet", List.of("Avslutet är inte godkänt.", "Ett mål är öppet."));
    }
}

package se.framsteg.journey.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.journey.Personas.ENTERPRISE;
import static se.framsteg.journey.Personas.TODAY;
import static se.framsteg.journey.Personas.manager;
import static se.framsteg.journey.Personas.participant;
import static se.framsteg.journey.Personas.supervisor;
import static se.framsteg.journey.Personas.theService;
import static se.framsteg.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.journey.Personas;
import se.framsteg.journey.history.Change;
import se.framsteg.journey.history.Told;
import se.framsteg.journey.workplan.PlanContent.GoalContent;
import se.framsteg.journey.workplan.PlanContent.NextStep;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;
import se.framsteg.signing.SigningMethod;

class WritingAPlanTogetherTest {

    private static final UUID TILL = UUID.randomUUID();
    static final Waiver WAIVER = new Waiver("Kommer inte", "Brev och telefon");
    private static final PlanContent EMPTY = new PlanContent(null, null, null, null, null, null, null, null);
    static final PlanContent WHOLE = new PlanContent(
            BigDecimal.valueOf(20),
            "Fem timmar till efter jul",
            List.of("Kassan", "Disken"),
            "Kort paus varje timme",
            "Kassahantering",
            List.of(TILL),
            List.of(TODAY.plusWeeks(12), TODAY.plusWeeks(4)),
            List.of(
                    new GoalContent(
                            null,
                            "Jag vill våga stå i kassan",
                            new NextStep("Öva med Maria på måndag", StepOwner.PARTICIPANT, TODAY.plusDays(6)),
                            TILL),
                    new GoalContent(null, "Jag vill komma i tid", null, null)));

    @ParameterizedTest
    @EnumSource
    void isDoneOrRefusedAsTheTableSays(WorkPlanStatus status) {
        for (WorkPlanAction action : WorkPlanAction.values()) {
            for (Role role : Role.values()) {
                check(status, action, Personas.as(role));
            }
            check(status, action, theService());
        }
    }

    private static void check(WorkPlanStatus status, WorkPlanAction action, By by) {
        WorkPlan plan = in(status);
        assertThat(plan.status()).isEqualTo(status);
        if (!action.allowedBy(by.roles())) {
            assertRefused(ProblemType.NOT_ALLOWED, () -> perform(action, plan, by));
            assertThat(plan.status()).isEqualTo(status);
        } else if (!action.allowedFrom(status)) {
            assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> perform(action, plan, by));
            assertThat(plan.status()).isEqualTo(status);
        } else {
            Change<WorkPlanStatus> change = perform(action, plan, by);
            assertThat(action.to(status)).contains(change.to());
            assertThat(change.from()).isEqualTo(status);
            assertThat(plan.status()).isEqualTo(change.to());
        }
    }

    @Test
    void aDraftMayBeHalfEmptyAProposalNot() {
        WorkPlan plan = draft(EMPTY);
        Problem refusal = assertRefused(ProblemType.INVALID_REQUEST, () -> plan.propose(supervisor()));
        assertThat(refusal.faults())
                .extracting(Fault::pointer)
                .containsExactly("/hoursPerWeek", "/supports", "/tasks", "/goals", "/followUpDays");
    }

    @Test
    void aGoalIsInThePersonsOwnWords() {
        WorkPlan plan = draft(new PlanContent(
                BigDecimal.TEN,
                null,
                List.of("Kassan"),
                "Pauser",
                null,
                null,
                List.of(TODAY),
                List.of(new GoalContent(null, " ", null, null))));
        Problem refusal = assertRefused(ProblemType.INVALID_REQUEST, () -> plan.propose(participant()));
        assertThat(refusal.faults()).extracting(Fault::pointer).containsExactly("/goals/0/ownWords");
    }

    @Test
    void whatIsProposedStaysWhole() {
        WorkPlan plan = in(WorkPlanStatus.PROPOSED);
        assertRefused(ProblemType.INVALID_REQUEST, () -> plan.edit(EMPTY, null, UUID::randomUUID, supervisor()));
        assertThat(plan.content()).isEqualTo(WHOLE);
    }

    @Test
    void nobodySignsWhatTheyHaveNotReadTogether() {
        WorkPlan plan = in(WorkPlanStatus.PROPOSED);
        assertRefused(ProblemType.INVALID_REQUEST, () -> plan.openSigning(null, supervisor()));
        assertRefused(ProblemType.INVALID_REQUEST, () -> plan.openSigning(TODAY.plusDays(1), supervisor()));
    }

    @Test
    void changingWhatIsBeingSignedSaysWhyAndGoesBack() {
        WorkPlan plan = in(WorkPlanStatus.SIGNING);
        assertRefused(ProblemType.INVALID_REQUEST, () -> plan.edit(WHOLE, " ", UUID::randomUUID, supervisor()));

        Change<WorkPlanStatus> change = plan.edit(WHOLE, "Timmarna var fel", UUID::randomUUID, supervisor());
        assertThat(plan.status()).isEqualTo(WorkPlanStatus.PROPOSED);
        assertThat(change.told().colleagueText()).isEqualTo("Timmarna var fel");
    }

    @Test
    void threeRefusalsCallTheManagerIn() {
        WorkPlan plan = in(WorkPlanStatus.SIGNING);
        for (int times = 1; times <= 3; times++) {
            assertThat(plan.managerIsCalledIn()).isFalse();
            plan.refuse("Målet om tid är inte mitt", SigningMethod.AT_THE_TABLE, participant());
            if (times < 3) {
                plan.openSigning(TODAY, supervisor());
            }
        }
        assertThat(plan.managerIsCalledIn()).isTrue();
    }

    @Test
    void aGoalIsAboutAUnitThatThePlanHasChosen() {
        PlanContent loose = new PlanContent(
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(new GoalContent(null, "Jag vill våga stå i kassan", null, TILL)));
        WorkPlan plan = in(WorkPlanStatus.DRAFT);
        Problem refusal = assertRefused(
                ProblemType.INVALID_REQUEST, () -> plan.edit(loose, null, UUID::randomUUID, supervisor()));
        assertThat(refusal.faults()).extracting(Fault::pointer).containsExactly("/goals/0/unitId");
    }

    @Test
    void followUpsLieAheadAndComeInOrder() {
        assertThat(WHOLE.followUpDays()).containsExactly(TODAY.plusWeeks(4), TODAY.plusWeeks(12));
        WorkPlan plan = in(WorkPlanStatus.DRAFT);
        By later = Personas.on(TODAY.plusWeeks(5), supervisor());
        Problem refusal = assertRefused(ProblemType.INVALID_REQUEST, () -> plan.propose(later));
        assertThat(refusal.faults()).extracting(Fault::code).containsExactly("in-the-past");
    }

    @Test
    void aGoalOfAPlanThatNoLongerHoldsIsLeftAlone() {
        WorkPlan plan = in(WorkPlanStatus.AGREED);
        plan.activateGoals(theService());
        UUID goal = plan.goals().getFirst().id();
        assertRefused(
                ProblemType.INVALID_REQUEST, () -> plan.onGoal(UUID.randomUUID(), one -> one.pause(supervisor())));
        plan.supersede(theService());
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> plan.onGoal(goal, one -> one.pause(supervisor())));
    }

    @Test
    void refusingSaysWhichPoint() {
        WorkPlan plan = in(WorkPlanStatus.SIGNING);
        assertRefused(ProblemType.INVALID_REQUEST, () -> plan.refuse(null, null, participant()));
        assertThat(plan.managerIsCalledIn()).isFalse();
    }

    @Test
    void withTheLastSignatureTheGoalsAreOnTheirWay() {
        WorkPlan plan = in(WorkPlanStatus.AGREED);
        assertThat(plan.agreedOn()).isEqualTo(TODAY);
        assertThat(plan.activateGoals(theService())).hasSize(2);
        assertThat(plan.goals()).extracting(Goal::status).containsOnly(GoalStatus.ACTIVE);
    }

    @Test
    void theNextVersionBeginsWithWhatIsNotFinished() {
        WorkPlan plan = in(WorkPlanStatus.AGREED);
        plan.activateGoals(theService());
        plan.goals().getFirst().reach("Nu står jag där själv", "Hon tar hela dagen", supervisor());

        plan.revise("Halva tiden efter jul", false, supervisor());
        WorkPlan next = plan.nextVersion(3, "Halva tiden efter jul", UUID::randomUUID, supervisor());

        assertThat(plan.status()).as("in force until the new one is agreed").isEqualTo(WorkPlanStatus.AGREED);
        assertThat(next.number()).as("another draft was struck out").isEqualTo(3);
        assertThat(next.revisionWhy()).isEqualTo("Halva tiden efter jul");
        assertThat(next.content().unitIds()).containsExactly(TILL);
        assertThat(next.revisesId()).isEqualTo(plan.id());
        assertThat(next.content().goals())
                .containsExactly(new GoalContent(plan.goals().get(1).id(), "Jag vill komma i tid", null, null));
        assertThat(next.content().followUpDays()).as("a new day has to be set").isEmpty();
    }

    @Test
    void onlyOnePlanIsWrittenAtATime() {
        WorkPlan plan = in(WorkPlanStatus.AGREED);
        assertRefused(ProblemType.ALREADY_EXISTS, () -> plan.revise("Nya tider", true, supervisor()));
    }

    @Test
    void howAGoalWentIsToldByBoth() {
        WorkPlan plan = in(WorkPlanStatus.AGREED);
        plan.activateGoals(theService());
        Goal goal = plan.goals().getFirst();
        Problem refusal = assertRefused(ProblemType.INVALID_REQUEST, () -> goal.reachPartly(null, " ", participant()));
        assertThat(refusal.faults()).extracting(Fault::pointer).containsExactly("/personWords", "/supervisorWords");
        goal.reachPartly("Jag är nästan där", "Klarar det med någon bredvid", participant());
        assertThat(goal.status()).isEqualTo(GoalStatus.PARTLY);
    }

    @Test
    void droppingAGoalSaysWhy() {
        WorkPlan plan = in(WorkPlanStatus.AGREED);
        plan.activateGoals(theService());
        Goal goal = plan.goals().getFirst();
        assertRefused(ProblemType.INVALID_REQUEST, () -> goal.drop(Told.NOTHING, supervisor()));
        goal.pause(participant());
        goal.resume(participant());
        goal.drop(Told.because("too-big", 1), participant());
        assertThat(goal.status()).isEqualTo(GoalStatus.DROPPED);
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> goal.resume(participant()));
    }

    private static WorkPlan draft(PlanContent content) {
        return WorkPlan.draft(ENTERPRISE, UUID.randomUUID(), 1, content, UUID::randomUUID, supervisor());
    }

    static WorkPlan in(WorkPlanStatus status) {
        WorkPlan plan = draft(WHOLE);
        if (status == WorkPlanStatus.DRAFT) {
            return plan;
        }
        plan.propose(supervisor());
        if (status == WorkPlanStatus.DISCARDED) {
            plan.discard(supervisor());
        }
        if (status == WorkPlanStatus.PROPOSED || status == WorkPlanStatus.DISCARDED) {
            return plan;
        }
        plan.openSigning(TODAY, supervisor());
        if (status == WorkPlanStatus.SIGNING) {
            return plan;
        }
        plan.sign(SigningMethod.OWN_SIGN_IN, true, false, manager());
        if (status == WorkPlanStatus.SUPERSEDED) {
            plan.supersede(theService());
        }
        if (status == WorkPlanStatus.CLOSED) {
            plan.close(theService());
        }
        return plan;
    }

    private static Change<WorkPlanStatus> perform(WorkPlanAction action, WorkPlan plan, By by) {
        return switch (action) {
            case EDIT -> plan.edit(WHOLE, "Vi ändrar", UUID::randomUUID, by);
            case PROPOSE -> plan.propose(by);
            case OPEN_SIGNING -> plan.openSigning(TODAY, by);
            case SIGN -> plan.sign(SigningMethod.OWN_SIGN_IN, false, false, by);
            case REFUSE -> plan.refuse("Tiderna", null, by);
            case ASK_WITHOUT_SIGNATURE -> plan.askWithoutSignature(WAIVER, Set.of(Role.PARTICIPANT), by);
            case AGREE_WITHOUT_SIGNATURE -> {
                if (plan.status() == WorkPlanStatus.SIGNING) {
                    plan.askWithoutSignature(WAIVER, Set.of(Role.PARTICIPANT), manager());
                }
                yield plan.agreeWithoutSignature(by);
            }
            case REVISE -> plan.revise("Nya tider", false, by);
            case DISCARD -> plan.discard(by);
            case SUPERSEDE -> plan.supersede(by);
            case CLOSE -> plan.close(by);
        };
    }
}

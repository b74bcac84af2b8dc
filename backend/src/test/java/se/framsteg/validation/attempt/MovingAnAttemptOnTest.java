package se.framsteg.validation.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.framsteg.shared.problem.ProblemType.NOT_ALLOWED;
import static se.framsteg.shared.problem.ProblemType.NOT_POSSIBLE_NOW;
import static se.framsteg.shared.problem.ProblemType.SECOND_PERSON_NEEDED;
import static se.framsteg.validation.Somebody.ONCE;
import static se.framsteg.validation.Somebody.OTHER_SUPERVISOR;
import static se.framsteg.validation.Somebody.QUALITY;
import static se.framsteg.validation.Somebody.SUPERVISOR;
import static se.framsteg.validation.Somebody.TODAY;
import static se.framsteg.validation.Somebody.UNIT;
import static se.framsteg.validation.attempt.UnitAttemptStatus.AWARDED;
import static se.framsteg.validation.attempt.UnitAttemptStatus.COLLECTING;
import static se.framsteg.validation.attempt.UnitAttemptStatus.CONFIRMED;
import static se.framsteg.validation.attempt.UnitAttemptStatus.IN_ASSESSMENT;
import static se.framsteg.validation.attempt.UnitAttemptStatus.MET;
import static se.framsteg.validation.attempt.UnitAttemptStatus.REFERRED_BACK;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.catalogue.unit.UnitSpecification;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;
import se.framsteg.validation.Somebody;
import se.framsteg.validation.attempt.SelfAssessment.Answer;

/** Each verb lets the right person through, and refuses the others by name. */
class MovingAnAttemptOnTest {

    private static final Judgement IS_MET = new Judgement(true, false);
    private static final Judgement TRAINEE_SAYS_MET = new Judgement(true, true);
    private static final Set<UUID> INVOLVED = Set.of(SUPERVISOR.accountId());

    private static UnitAttempt planned() {
        return planned(UNIT);
    }

    private static UnitAttempt planned(UnitSpecification unit) {
        return UnitAttempt.planned(
                UUID.randomUUID(),
                Somebody.PARTICIPANT,
                unit,
                1,
                Aim.BUILD_UP,
                new Assessor(UUID.randomUUID(), SUPERVISOR.accountId()),
                SUPERVISOR);
    }

    private static SelfAssessment said(String... outcomes) {
        return new SelfAssessment(List.of(outcomes).stream()
                .map(outcome -> new Answer(outcome, SelfRating.WITH_SUPPORT, null))
                .toList());
    }

    private static UnitAttempt inAssessment() {
        UnitAttempt attempt = planned();
        attempt.selfAssess(said("BAK-101.1", "BAK-101.2"), UNIT, SUPERVISOR);
        attempt.takeEvidence(SUPERVISOR);
        attempt.submit(true, SUPERVISOR);
        attempt.startAssessment(SUPERVISOR);
        return attempt;
    }

    private static UnitAttempt confirmed() {
        UnitAttempt attempt = inAssessment();
        attempt.judge(IS_MET, SUPERVISOR);
        attempt.confirm(INVOLVED, QUALITY);
        return attempt;
    }

    private static void isRefused(ThrowingCallable act, ProblemType type) {
        assertThatThrownBy(act)
                .isInstanceOf(Problem.class)
                .extracting(refusal -> ((Problem) refusal).type())
                .isEqualTo(type);
    }

    @Test
    void fromPlanToAward() {
        UnitAttempt attempt = confirmed();

        AttemptChange change = attempt.award(UNIT, INVOLVED, QUALITY);

        assertThat(attempt.status()).isEqualTo(AWARDED);
        assertThat(change.from()).isEqualTo(CONFIRMED);
        assertThat(change.to()).isEqualTo(AWARDED);
    }

    @Test
    void aUnitThatIsNotInForceCannotBeBegun() {
        isRefused(() -> planned(Somebody.unit(true, false, true)), NOT_POSSIBLE_NOW);
    }

    @Test
    void whatASupervisorDoesOnThePersonsWordIsNotedSo() {
        UnitAttempt attempt = planned();
        By participant = Somebody.by(Role.PARTICIPANT);

        assertThat(attempt.selfAssess(said("BAK-101.1", "BAK-101.2"), UNIT, SUPERVISOR)
                        .onTheirWord())
                .isTrue();
        assertThat(planned()
                        .selfAssess(said("BAK-101.1", "BAK-101.2"), UNIT, participant)
                        .onTheirWord())
                .isFalse();
    }

    @Test
    void thePersonAnswersForEveryOutcomeAndNoOther() {
        assertThatThrownBy(() -> planned().selfAssess(said("BAK-101.1", "BAK-101.1", "BAK-999.1"), UNIT, SUPERVISOR))
                .isInstanceOf(Problem.class)
                .extracting(refusal ->
                        ((Problem) refusal).faults().stream().map(Fault::code).toList())
                .isEqualTo(List.of("duplicate", "unknown-code", "required"));
    }

    @Test
    void nothingIsHandedInBeforeItIsWhole() {
        UnitAttempt attempt = planned();
        attempt.selfAssess(said("BAK-101.1", "BAK-101.2"), UNIT, SUPERVISOR);
        attempt.takeEvidence(SUPERVISOR);

        isRefused(() -> attempt.submit(false, SUPERVISOR), NOT_POSSIBLE_NOW);
        assertThat(attempt.status()).isEqualTo(COLLECTING);
    }

    @Test
    void onlyTheNamedAssessorJudges() {
        isRefused(() -> inAssessment().judge(IS_MET, OTHER_SUPERVISOR), NOT_ALLOWED);
        isRefused(() -> inAssessment().referBack(Set.of(ONCE.id()), TODAY.plusDays(7), OTHER_SUPERVISOR), NOT_ALLOWED);
        isRefused(() -> inAssessment().takeEvidence(OTHER_SUPERVISOR), NOT_ALLOWED);
    }

    @Test
    void aTraineesJudgementWaitsForSomebodyAuthorisedOnTheirOwn() {
        UnitAttempt attempt = inAssessment();
        attempt.judge(TRAINEE_SAYS_MET, SUPERVISOR);
        assertThat(attempt.status()).isEqualTo(IN_ASSESSMENT);

        isRefused(
                () -> attempt.countersign(TRAINEE_SAYS_MET, SUPERVISOR.accountId(), SUPERVISOR), SECOND_PERSON_NEEDED);
        attempt.countersign(TRAINEE_SAYS_MET, SUPERVISOR.accountId(), OTHER_SUPERVISOR);
        assertThat(attempt.status()).isEqualTo(MET);
    }

    @Test
    void aCompletionReopensOnlyWhatWasNamedAndBeginsTheNextRound() {
        UnitAttempt attempt = inAssessment();
        attempt.referBack(Set.of(ONCE.id()), TODAY.plusDays(14), SUPERVISOR);
        assertThat(attempt.status()).isEqualTo(REFERRED_BACK);
        assertThat(attempt.completeBy()).isEqualTo(TODAY.plusDays(14));

        attempt.takeEvidence(SUPERVISOR);

        assertThat(attempt.openCriteria()).containsExactly(ONCE.id());
        assertThat(attempt.round()).isEqualTo(2);
        assertThat(attempt.status()).isEqualTo(COLLECTING);
    }

    @Test
    void whoeverJudgedOrWitnessedDoesNotVerify() {
        By both = new By(
                SUPERVISOR.accountId(),
                SUPERVISOR.organisationId(),
                null,
                Set.of(Role.QUALITY_ASSURER),
                SUPERVISOR.at(),
                SUPERVISOR.on(),
                SUPERVISOR.requestId());
        UnitAttempt attempt = inAssessment();
        attempt.judge(IS_MET, SUPERVISOR);

        isRefused(() -> attempt.confirm(INVOLVED, both), SECOND_PERSON_NEEDED);
        isRefused(() -> attempt.sendBack(Set.of(ONCE.id()), INVOLVED, both), SECOND_PERSON_NEEDED);
        isRefused(() -> confirmed().award(UNIT, INVOLVED, both), SECOND_PERSON_NEEDED);
    }

    @Test
    void whatTheVerifierNamesIsJudgedAgain() {
        UnitAttempt attempt = inAssessment();
        attempt.judge(IS_MET, SUPERVISOR);

        attempt.sendBack(Set.of(ONCE.id()), INVOLVED, QUALITY);

        assertThat(attempt.status()).isEqualTo(IN_ASSESSMENT);
        assertThat(attempt.openCriteria()).containsExactly(ONCE.id());
    }

    @Test
    void aPanelsUnitWaitsForTheExternalModerator() {
        isRefused(() -> confirmed().award(Somebody.unit(false, true, true), INVOLVED, QUALITY), NOT_POSSIBLE_NOW);
        isRefused(() -> confirmed().award(Somebody.unit(true, true, false), INVOLVED, QUALITY), NOT_POSSIBLE_NOW);
    }

    @Test
    void whatIsOfferedIsWhatThisPersonMayDo() {
        UnitAttempt attempt = inAssessment();

        assertThat(PossibleActions.of(attempt, SUPERVISOR, Set.of(), false))
                .contains(UnitAttemptAction.DECIDE_MET, UnitAttemptAction.REFER_BACK)
                .doesNotContain(UnitAttemptAction.COUNTERSIGN);
        assertThat(PossibleActions.of(attempt, OTHER_SUPERVISOR, Set.of(), false))
                .containsExactly(UnitAttemptAction.WITHDRAW);
        assertThat(PossibleActions.of(attempt, OTHER_SUPERVISOR, Set.of(), true))
                .contains(UnitAttemptAction.COUNTERSIGN);
        attempt.judge(IS_MET, SUPERVISOR);
        assertThat(PossibleActions.of(attempt, QUALITY, INVOLVED, false))
                .containsExactly(UnitAttemptAction.CONFIRM, UnitAttemptAction.SEND_BACK);
        assertThat(PossibleActions.of(attempt, QUALITY, Set.of(QUALITY.accountId()), false))
                .isEmpty();
    }

    @Test
    void onAppealSomebodyElseLooksFromWhereItWas() {
        UnitAttempt attempt = inAssessment();
        attempt.judge(new Judgement(false, false), SUPERVISOR);
        By participant = Somebody.by(Role.PARTICIPANT);
        Assessor same = attempt.assessor();
        Assessor other = new Assessor(UUID.randomUUID(), OTHER_SUPERVISOR.accountId());
        Set<UUID> judges = Set.of(SUPERVISOR.accountId());

        isRefused(() -> attempt.appeal(other, judges, TODAY, "Titta igen.", SUPERVISOR), NOT_ALLOWED);
        isRefused(() -> attempt.appeal(same, judges, TODAY, "Titta igen.", participant), SECOND_PERSON_NEEDED);
        isRefused(
                () -> attempt.appeal(other, judges, TODAY.minusDays(1), "Titta igen.", participant), NOT_POSSIBLE_NOW);
        AttemptChange change = attempt.appeal(other, judges, TODAY, "Titta igen.", participant);

        assertThat(change.words()).isEqualTo("Titta igen.");
        assertThat(attempt.assessor()).isEqualTo(other);
        isRefused(() -> attempt.judge(IS_MET, SUPERVISOR), NOT_ALLOWED);
        attempt.judge(IS_MET, OTHER_SUPERVISOR);
    }
}

package se.framsteg.validation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static se.framsteg.catalogue.EvidenceKind.CONVERSATION;
import static se.framsteg.catalogue.EvidenceKind.OBSERVATION;
import static se.framsteg.catalogue.EvidenceKind.SELF_ASSESSMENT;
import static se.framsteg.catalogue.EvidenceKind.WITNESS;
import static se.framsteg.validation.Somebody.ONCE;
import static se.framsteg.validation.Somebody.OPTIONAL;
import static se.framsteg.validation.Somebody.TODAY;
import static se.framsteg.validation.Somebody.TWICE;
import static se.framsteg.validation.Somebody.UNIT;
import static se.framsteg.validation.Somebody.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.catalogue.unit.UnitSpecification.Criterion;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.validation.assessment.Verdict.OnCriterion;
import se.framsteg.validation.assessment.Verdict.Ticked;
import se.framsteg.validation.evidence.Claim;

/** What must hold before a judgement may stand. */
class DecidingAboutAUnitTest {

    private static final Set<UUID> ALL = Set.of(TWICE.id(), ONCE.id(), OPTIONAL.id());

    private final Claim monday = claim(OBSERVATION, 5, TWICE);
    private final Claim tuesday = claim(OBSERVATION, 4, TWICE);
    private final Claim talk = claim(CONVERSATION, 4, ONCE, OPTIONAL);
    private final Claim ownWord = claim(SELF_ASSESSMENT, 3, TWICE);
    private final Claim colleague = claim(WITNESS, 3, ONCE);
    private final List<Claim> claims = List.of(monday, tuesday, talk, ownWord, colleague);

    private static Ticked ticked(Claim claim) {
        return new Ticked(claim.evidence().id(), true, true, true, true);
    }

    private static OnCriterion met(Criterion criterion, Claim... evidence) {
        return new OnCriterion(
                criterion.id(),
                CriterionOutcome.MET,
                null,
                List.of(evidence).stream().map(DecidingAboutAUnitTest::ticked).toList());
    }

    private static OnCriterion not(Criterion criterion, String missing) {
        return new OnCriterion(criterion.id(), CriterionOutcome.NOT_MET, missing, List.of());
    }

    private static OnCriterion unseen(Criterion criterion) {
        return new OnCriterion(criterion.id(), CriterionOutcome.NOT_SEEN, null, List.of());
    }

    private static Verdict verdict(Result result, OnCriterion... criteria) {
        return new Verdict(result, List.of(criteria), "Du har visat det här tydligt.", null);
    }

    private void check(Verdict verdict) {
        VerdictRules.check(verdict, UNIT, ALL, claims, TODAY);
    }

    private List<Fault> faults(Verdict verdict) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> check(verdict));
        return refusal == null ? List.of() : refusal.faults();
    }

    private OnCriterion twiceMet() {
        return met(TWICE, monday, tuesday);
    }

    private OnCriterion onceMet() {
        return met(ONCE, talk);
    }

    @Test
    void aUnitIsMetWhenEverythingMandatoryIs() {
        assertThatCode(() -> check(verdict(Result.MET, twiceMet(), onceMet(), unseen(OPTIONAL))))
                .doesNotThrowAnyException();
    }

    @Test
    void aUnitIsNotMetWhileSomethingMandatoryIsNot() {
        assertThat(faults(verdict(Result.MET, twiceMet(), not(ONCE, null), unseen(OPTIONAL))))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/criteria/1/outcome", "not-met"));
    }

    @Test
    void whatIsMetStandsOnEvidence() {
        assertThat(faults(verdict(Result.MET, twiceMet(), met(ONCE), unseen(OPTIONAL))))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/criteria/1/evidence", "none"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void evidenceCountsOnlyWhenAllFourThingsAreTicked(int unticked) {
        Ticked ticked = new Ticked(talk.evidence().id(), unticked != 0, unticked != 1, unticked != 2, unticked != 3);
        OnCriterion once = new OnCriterion(ONCE.id(), CriterionOutcome.MET, null, List.of(ticked));

        assertThat(faults(verdict(Result.MET, twiceMet(), once, unseen(OPTIONAL))))
                .extracting(Fault::pointer)
                .containsExactly("/criteria/1/evidence");
    }

    @Test
    void evidenceOfAKindThatDoesNotCountHereIsNone() {
        assertThat(faults(verdict(Result.MET, twiceMet(), met(ONCE, colleague), unseen(OPTIONAL))))
                .extracting(Fault::code)
                .containsExactly("none");
    }

    @Test
    void thePersonsOwnWordIsNeverEnoughAlone() {
        assertThat(faults(verdict(Result.MET, met(TWICE, ownWord), onceMet(), unseen(OPTIONAL))))
                .extracting(Fault::code)
                .containsExactly("self-assessment-alone");
    }

    @Test
    void thePersonsOwnWordIsNoOccasion() {
        assertThat(faults(verdict(Result.MET, met(TWICE, monday, ownWord), onceMet(), unseen(OPTIONAL))))
                .extracting(Fault::code)
                .containsExactly("too-few-occasions");
    }

    @Test
    void twiceTheSameDayHasBeenSeenOnce() {
        Claim mondayAgain = claim(CONVERSATION, 5, TWICE);
        Problem refusal = catchThrowableOfType(
                Problem.class,
                () -> VerdictRules.check(
                        verdict(Result.MET, met(TWICE, monday, mondayAgain), onceMet(), unseen(OPTIONAL)),
                        UNIT,
                        ALL,
                        List.of(monday, mondayAgain, talk),
                        TODAY));

        assertThat(refusal.faults()).extracting(Fault::code).containsExactly("too-few-occasions");
    }

    @Test
    void evidenceForSomethingElseIsNotUsed() {
        assertThat(faults(verdict(Result.MET, twiceMet(), met(ONCE, monday), unseen(OPTIONAL))))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("/criteria/1/evidence/0/evidenceId", "unknown-id"),
                        tuple("/criteria/1/evidence", "none"));
    }

    @Test
    void everyOpenCriterionIsJudgedOnceAndNoOther() {
        assertThat(faults(verdict(Result.MET, twiceMet(), twiceMet(), met(OPTIONAL, talk))))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/criteria/1/criterionId", "not-open"), tuple("/criteria", "required"));
    }

    @Test
    void whatHasBeenJudgedBeforeIsNotJudgedAgain() {
        Problem refusal = catchThrowableOfType(
                Problem.class,
                () -> VerdictRules.check(
                        verdict(Result.MET, twiceMet(), onceMet()), UNIT, Set.of(ONCE.id()), claims, TODAY));

        assertThat(refusal.faults()).extracting(Fault::code).containsExactly("not-open");
    }

    @Test
    void notYetMeansThatSomethingIsLeft() {
        assertThat(faults(verdict(Result.NOT_YET, twiceMet(), onceMet(), unseen(OPTIONAL))))
                .extracting(Fault::code)
                .containsExactly("everything-met");
        assertThat(faults(verdict(Result.NOT_YET, twiceMet(), not(ONCE, null), unseen(OPTIONAL))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MET", "NOT_YET"})
    void thePersonIsAlwaysToldInWords(Result result) {
        OnCriterion once = result == Result.MET ? onceMet() : not(ONCE, null);
        Verdict mute = new Verdict(result, List.of(twiceMet(), once, unseen(OPTIONAL)), "  ", null);

        assertThat(faults(mute)).extracting(Fault::pointer).containsExactly("/personText");
    }

    @Test
    void aCompletionSaysWhatIsMissingAndByWhen() {
        Verdict verdict = new Verdict(
                Result.REFERRED_BACK,
                List.of(twiceMet(), not(ONCE, "Visa en gång till vid ugnen."), unseen(OPTIONAL)),
                null,
                TODAY.plusDays(14));

        assertThatCode(() -> check(verdict)).doesNotThrowAnyException();
    }

    @Test
    void aCompletionWithoutASentenceOrADayIsNone() {
        Verdict verdict =
                new Verdict(Result.REFERRED_BACK, List.of(twiceMet(), not(ONCE, null), unseen(OPTIONAL)), null, null);

        assertThat(faults(verdict))
                .extracting(Fault::pointer)
                .containsExactly("/criteria/1/missing", "/criteria", "/completeBy");
    }

    @Test
    void aDayThatHasBeenIsNoTimeToComplete() {
        for (LocalDate day : List.of(TODAY, TODAY.minusDays(1))) {
            Verdict verdict = new Verdict(
                    Result.REFERRED_BACK, List.of(twiceMet(), not(ONCE, "Visa igen."), unseen(OPTIONAL)), null, day);

            assertThat(faults(verdict)).extracting(Fault::code).containsExactly("not-in-the-future");
        }
    }
}

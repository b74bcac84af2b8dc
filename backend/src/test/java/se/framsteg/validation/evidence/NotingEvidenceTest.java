package se.framsteg.validation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static se.framsteg.validation.Somebody.ONCE;
import static se.framsteg.validation.Somebody.TODAY;
import static se.framsteg.validation.Somebody.TWICE;
import static se.framsteg.validation.Somebody.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.framsteg.catalogue.EvidenceKind;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;

/** Something was seen, said or made, and somebody writes it down. */
class NotingEvidenceTest {

    private static final Set<UUID> OPEN = Set.of(TWICE.id(), ONCE.id());

    private static NewEvidence evidence(EvidenceKind kind, String words, String personWords, String witness) {
        return new NewEvidence(kind, TODAY, words, personWords, witness, List.of(ONCE.id()));
    }

    private static List<Fault> faults(NewEvidence evidence) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> evidence.check(OPEN, TODAY));
        return refusal == null ? List.of() : refusal.faults();
    }

    @ParameterizedTest
    @EnumSource(
            value = EvidenceKind.class,
            names = {"PHOTO", "WITNESS", "SELF_ASSESSMENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyKindOfTextIsTaken(EvidenceKind kind) {
        assertThat(faults(evidence(kind, "Vägde upp själv.", null, null))).isEmpty();
        assertThat(faults(evidence(kind, " ", null, null)))
                .extracting(Fault::pointer)
                .containsExactly("/words");
    }

    @Test
    void aPhotoIsToldInWordsInstead() {
        assertThat(faults(evidence(EvidenceKind.PHOTO, "Ett bröd.", null, null)))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/kind", "kind-not-taken"));
    }

    @Test
    void inASelfAssessmentThePersonSpeaks() {
        assertThat(faults(evidence(EvidenceKind.SELF_ASSESSMENT, null, "Jag kan det här.", null)))
                .isEmpty();
        assertThat(faults(evidence(EvidenceKind.SELF_ASSESSMENT, "Hen kan.", null, null)))
                .extracting(Fault::pointer)
                .containsExactly("/personWords");
    }

    @Test
    void aWitnessHasANameAndNobodyElseHas() {
        assertThat(faults(evidence(EvidenceKind.WITNESS, "Såg det.", null, "Bagaren, arbetade intill")))
                .isEmpty();
        assertThat(faults(evidence(EvidenceKind.WITNESS, "Såg det.", null, null)))
                .extracting(Fault::code)
                .containsExactly("required");
        assertThat(faults(evidence(EvidenceKind.OBSERVATION, "Såg det.", null, "Bagaren")))
                .extracting(Fault::code)
                .containsExactly("not-asked-for");
    }

    @Test
    void nothingIsNotedThatHasNotHappenedYet() {
        LocalDate tomorrow = TODAY.plusDays(1);
        NewEvidence early =
                new NewEvidence(EvidenceKind.OBSERVATION, tomorrow, "Ska ses.", null, null, List.of(ONCE.id()));

        assertThat(faults(early)).extracting(Fault::code).containsExactly("in-the-future");
    }

    @Test
    void itSpeaksForOpenCriteriaOnly() {
        NewEvidence stray = new NewEvidence(
                EvidenceKind.OBSERVATION, TODAY, "Sågs.", null, null, List.of(ONCE.id(), UUID.randomUUID(), ONCE.id()));

        assertThat(faults(stray)).extracting(Fault::pointer).containsExactly("/criteria/1", "/criteria/2");
    }

    @Test
    void aChangedLetterChangesTheHash() {
        Evidence seen = claim(EvidenceKind.OBSERVATION, 1, ONCE).evidence();
        Evidence other = new Evidence(
                seen.id(),
                seen.orgId(),
                seen.participantId(),
                seen.kind(),
                seen.occurredOn(),
                seen.words() + "!",
                null,
                null,
                seen.notedBy(),
                seen.notedAt());

        assertThat(seen.hash()).isEqualTo(seen.hash()).isNotEqualTo(other.hash());
    }

    @Test
    void wordsCannotWanderFromOneFieldToTheNextUnseen() {
        Evidence seen = claim(EvidenceKind.OBSERVATION, 1, ONCE).evidence();
        Evidence one = with(seen, "ab", "c");
        Evidence other = with(seen, "a", "bc");

        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    private static Evidence with(Evidence like, String words, String personWords) {
        return new Evidence(
                like.id(),
                like.orgId(),
                like.participantId(),
                like.kind(),
                like.occurredOn(),
                words,
                personWords,
                null,
                like.notedBy(),
                like.notedAt());
    }
}

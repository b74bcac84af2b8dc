package se.framsteg.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.access.Role.PARTICIPANT;
import static se.framsteg.access.Role.SUPERVISOR;
import static se.framsteg.testing.Refusals.assertRefused;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.shared.problem.ProblemType;
import se.framsteg.signing.Signatory.AtTheTable;
import se.framsteg.signing.Signatory.SignedIn;
import se.framsteg.signing.SigningRound.Standing;

/** Samira, supervisor, and Ali, participant, sign at the table. */
class SigningTogetherTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:30:00Z");
    private static final CanonicalText PLAN = new CanonicalText("Arbetsplan: kassan, 20 timmar");
    private static final UUID ALI = UUID.randomUUID();
    private static final UUID SAMIRA = UUID.randomUUID();

    private final SigningRound round = SigningRound.opened(
            UUID.randomUUID(),
            new SignedDocument("work_plan", UUID.randomUUID(), UUID.randomUUID(), ALI),
            PLAN,
            Set.of(PARTICIPANT, SUPERVISOR),
            NOW);

    @Test
    void theRoundIsCompleteWhenBothHaveSigned() {
        sign(new SignedIn(SUPERVISOR, SAMIRA));
        assertThat(round.missing()).containsExactly(PARTICIPANT);
        assertThat(round.isComplete()).isFalse();

        sign(new AtTheTable(SAMIRA));
        assertThat(round.missing()).isEmpty();
        assertThat(round.isComplete()).isTrue();
        assertThat(round.endedAt()).isEqualTo(NOW);
    }

    @Test
    void aSignatureTellsWhoHowAndBeforeWhom() {
        Signature ali = sign(new AtTheTable(SAMIRA));
        assertThat(ali.participantId()).isEqualTo(ALI);
        assertThat(ali.method()).isEqualTo(SigningMethod.AT_THE_TABLE);
        assertThat(ali.witnessAccountId()).isEqualTo(SAMIRA);
        assertThat(ali.accountId()).isNull();

        Signature samira = sign(new SignedIn(SUPERVISOR, SAMIRA));
        assertThat(samira.accountId()).isEqualTo(SAMIRA);
        assertThat(samira.participantId()).isNull();
        assertThat(samira.witnessAccountId()).isNull();
    }

    @Test
    void aSignatureBindsThatTextAndNoOther() {
        Signature ali = sign(new AtTheTable(SAMIRA));
        assertThat(ali.binds(PLAN)).isTrue();
        assertThat(ali.binds(new CanonicalText("Arbetsplan: kassan, 40 timmar")))
                .isFalse();
    }

    @Test
    void whoReadAnotherTextHasNotSignedThisOne() {
        String older = new CanonicalText("Arbetsplan: disken").fingerprint();
        assertRefused(
                ProblemType.CHANGED_MEANWHILE,
                () -> round.sign(UUID.randomUUID(), new AtTheTable(SAMIRA), older, null, NOW));
        assertThat(round.signatures()).isEmpty();
    }

    @Test
    void aReservationStandsBesideTheYes() {
        round.sign(UUID.randomUUID(), new AtTheTable(SAMIRA), PLAN.fingerprint(), "  Jag vill sluta 14. ", NOW);
        assertThat(round.hasReservation()).isTrue();
        assertThat(round.signatures().getFirst().reservation()).isEqualTo("Jag vill sluta 14.");
    }

    @Test
    void blankIsNoReservation() {
        round.sign(UUID.randomUUID(), new AtTheTable(SAMIRA), PLAN.fingerprint(), "  ", NOW);
        assertThat(round.hasReservation()).isFalse();
    }

    @Test
    void nobodySignsTwice() {
        sign(new AtTheTable(SAMIRA));
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> sign(new AtTheTable(SAMIRA)));
    }

    @Test
    void whoIsNotAskedCannotSign() {
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> sign(new SignedIn(MANAGER, UUID.randomUUID())));
    }

    @Test
    void onePersonWithTwoRolesSignsOnce() {
        SigningRound three = SigningRound.opened(
                UUID.randomUUID(), round.document(), PLAN, Set.of(PARTICIPANT, SUPERVISOR, MANAGER), NOW);
        three.sign(UUID.randomUUID(), new SignedIn(SUPERVISOR, SAMIRA), PLAN.fingerprint(), null, NOW);
        assertRefused(
                ProblemType.SECOND_PERSON_NEEDED,
                () -> three.sign(UUID.randomUUID(), new SignedIn(MANAGER, SAMIRA), PLAN.fingerprint(), null, NOW));
    }

    @Test
    void aLapsedRoundKeepsItsSignaturesAndTakesNoMore() {
        sign(new AtTheTable(SAMIRA));
        round.lapse(NOW);
        assertThat(round.standing()).isEqualTo(Standing.LAPSED);
        assertThat(round.signatures()).hasSize(1);
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> sign(new SignedIn(SUPERVISOR, SAMIRA)));
    }

    @Test
    void whatAllHaveSignedCannotLapse() {
        sign(new AtTheTable(SAMIRA));
        sign(new SignedIn(SUPERVISOR, SAMIRA));
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> round.lapse(NOW));
        assertThat(round.isComplete()).isTrue();
    }

    private Signature sign(Signatory signatory) {
        return round.sign(UUID.randomUUID(), signatory, PLAN.fingerprint(), null, NOW);
    }
}

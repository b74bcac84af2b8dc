package se.framsteg.validation.assessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.framsteg.validation.Somebody.TODAY;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;
import se.framsteg.validation.Somebody;
import se.framsteg.validation.assessor.AssessorAuthorisation.Trust;

/** A manager trusts a colleague to assess, for a time. */
class TrustingAnAssessorTest {

    private static final By MANAGER = Somebody.by(Role.MANAGER);

    private static Trust trust(UUID account, LocalDate from, LocalDate to) {
        return new Trust(
                UUID.randomUUID(), account, UUID.randomUUID(), "BAK", Standing.FULL, from, to, "Utbildad i mars 2026");
    }

    private static AssessorAuthorisation granted(LocalDate from, LocalDate to) {
        return AssessorAuthorisation.granted(UUID.randomUUID(), trust(UUID.randomUUID(), from, to), MANAGER);
    }

    @Test
    void itHoldsFromTheFirstDayToTheLast() {
        AssessorAuthorisation authorisation = granted(TODAY, TODAY.plusDays(2));

        assertThat(authorisation.holdsOn(TODAY.minusDays(1))).isFalse();
        assertThat(authorisation.holdsOn(TODAY)).isTrue();
        assertThat(authorisation.holdsOn(TODAY.plusDays(2))).isTrue();
        assertThat(authorisation.holdsOn(TODAY.plusDays(3))).isFalse();
    }

    @Test
    void nobodyTrustsThemselves() {
        assertThatThrownBy(() -> AssessorAuthorisation.granted(
                        UUID.randomUUID(), trust(MANAGER.accountId(), TODAY, null), MANAGER))
                .isInstanceOf(Problem.class)
                .extracting(refusal -> ((Problem) refusal).type())
                .isEqualTo(ProblemType.SECOND_PERSON_NEEDED);
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> granted(TODAY, TODAY.minusDays(1))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> granted(TODAY, null).endOn(TODAY.minusDays(1))).isInstanceOf(Problem.class);
    }

    @Test
    void anEndIsOnlyEverMovedForward() {
        AssessorAuthorisation authorisation = granted(TODAY, TODAY.plusDays(10));

        assertThatThrownBy(() -> authorisation.endOn(TODAY.plusDays(20))).isInstanceOf(Problem.class);
        authorisation.endOn(TODAY.plusDays(5));
        assertThat(authorisation.holdsOn(TODAY.plusDays(6))).isFalse();
    }

    @Test
    void whatADecisionKeepsStaysWhenTheTrustEnds() {
        AssessorAuthorisation authorisation = granted(TODAY, null);
        AuthorisationSnapshot kept = authorisation.snapshot();

        authorisation.endOn(TODAY);

        assertThat(kept.toOn()).isNull();
    }
}

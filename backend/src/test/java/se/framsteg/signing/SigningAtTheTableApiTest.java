package se.framsteg.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.framsteg.testing.Refusals.assertRefused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.access.Role;
import se.framsteg.access.UnitOfWork;
import se.framsteg.access.machine.By;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.problem.ProblemType;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** Samira and Ali sign a text on Samira's screen; what the database keeps of it, and what it refuses. */
@ApiTest
@ActivateRequestContext
class SigningAtTheTableApiTest {

    private static final CanonicalText PLAN = new CanonicalText("Arbetsplan: kassan, 20 timmar");
    private static final String PIN = "3859";

    @Inject
    SigningService signing;

    @Inject
    PinService pins;

    @Inject
    UnitOfWork work;

    private final World.Organisation kugghjulet = World.enterprise("Kugghjulet");
    private final World.Person samira = kugghjulet.supervisor();
    private final SignedDocument plan =
            new SignedDocument("work_plan", UUID.randomUUID(), kugghjulet.id(), UUID.randomUUID());

    @BeforeEach
    void aPlanIsPutBeforeThem() {
        as(
                samira,
                () -> pins.choose(
                        kugghjulet.id(), plan.participantId(), new Version(0), new PinInput(PIN), by(samira)));
        as(samira, () -> {
            signing.open(plan, PLAN, Set.of(Role.PARTICIPANT, Role.SUPERVISOR), by(samira));
            return null;
        });
    }

    @Test
    void bothSignAndTheTextIsReadBackAsItWasSigned() {
        assertThat(sign(PIN, "Jag vill sluta 14").last()).isFalse();
        assertThat(sign(null, null).last()).isTrue();

        SigningView view = as(samira, () -> signing.view(plan));
        assertThat(view.standing()).isEqualTo(SigningRound.Standing.COMPLETE);
        assertThat(view.text()).isEqualTo(PLAN.value());
        assertThat(view.signatures()).hasSize(2).anySatisfy(ali -> {
            assertThat(ali.role()).isEqualTo(Role.PARTICIPANT);
            assertThat(ali.method()).isEqualTo(SigningMethod.AT_THE_TABLE);
            assertThat(ali.witness()).isEqualTo(samira.name());
            assertThat(ali.reservation()).isEqualTo("Jag vill sluta 14");
        });
    }

    @Test
    void aWrongPinIsCountedAlthoughTheActIsRefused() {
        for (int left = 4; left > 0; left--) {
            assertThat(assertRefused(ProblemType.INVALID_REQUEST, () -> sign("0001", null))
                            .members())
                    .containsEntry("triesLeft", left);
        }
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> sign("0001", null));
        assertThat(as(samira, () -> pins.get(kugghjulet.id(), plan.participantId()))
                        .view()
                        .standing())
                .isEqualTo(PinView.Standing.LOCKED);
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> sign(PIN, null));

        Version locked = new Version(as(samira, () -> pins.get(kugghjulet.id(), plan.participantId()))
                .version());
        as(samira, () -> pins.choose(kugghjulet.id(), plan.participantId(), locked, new PinInput("2947"), by(samira)));
        assertThat(sign("2947", null).act().method()).isEqualTo(SigningMethod.AT_THE_TABLE);
    }

    @Test
    void withoutAPinTheSupervisorSignsForNobodyElse() {
        assertThat(sign(null, null).act().by().roles()).containsExactly(Role.SUPERVISOR);
        assertRefused(
                ProblemType.INVALID_REQUEST, () -> as(samira, () -> signing.participantActs(plan, null, by(samira))));
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> sign(null, null));
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        World.Person stranger = World.enterprise("Andra huset").supervisor();
        assertThat(as(stranger, () -> signing.view(plan))).isNull();
        assertThat(as(stranger, () -> pins.get(kugghjulet.id(), plan.participantId()))
                        .view())
                .isEqualTo(PinView.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update signature set sealed_words = null where round_id in"
                        + " (select id from signing_round where document_id = cast(? as uuid))",
                "update signing_round set sealed_words = 'x' where document_id = cast(? as uuid)",
                "update signing_round set text_hash = sha256('x') where document_id = cast(? as uuid)",
                "update signing_round set standing = 'OPEN', ended_at = null where document_id = cast(? as uuid)",
            })
    void notEvenTheDatabasesOwnerChangesWhatIsSigned(String statement) {
        sign(PIN, "Jag vill sluta 14");
        sign(null, null);
        assertThatThrownBy(
                        () -> World.executeIn(kugghjulet, statement, plan.id().toString()))
                .rootCause()
                .hasMessageContaining("What is signed is not changed");
    }

    private SigningService.Signed sign(String pin, String reservation) {
        return as(
                samira, () -> signing.sign(plan, new SignatureInput(PLAN.fingerprint(), pin, reservation), by(samira)));
    }

    private <T> T as(World.Person person, Callable<T> act) {
        return work.as(person.membershipId(), "getSession", act);
    }

    private static By by(World.Person person) {
        return new By(
                person.accountId(),
                person.organisation().id(),
                null,
                Set.of(Role.SUPERVISOR),
                Instant.parse("2026-11-24T08:30:00Z"),
                LocalDate.of(2026, 11, 24),
                "test");
    }
}

package se.framsteg.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static se.framsteg.certificate.CertificateAction.ASK_REVOCATION;
import static se.framsteg.certificate.CertificateAction.CONFIRM_REVOCATION;
import static se.framsteg.certificate.CertificateAction.ISSUE;
import static se.framsteg.certificate.CertificateAction.REJECT_REVOCATION;
import static se.framsteg.certificate.CertificateAction.REPLACE;
import static se.framsteg.certificate.SomeCertificate.ASSESSOR;
import static se.framsteg.certificate.SomeCertificate.as;
import static se.framsteg.certificate.SomeCertificate.manager;
import static se.framsteg.certificate.SomeCertificate.quality;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.framsteg.access.machine.By;
import se.framsteg.certificate.content.CertificateFacts;
import se.framsteg.certificate.content.CertificateKind;
import se.framsteg.certificate.content.Level;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** Two people stand behind a certificate, and two behind taking it back. */
class IssuingACertificateTest {

    private static final CertificateReason BY_MISTAKE = new CertificateReason("issued-in-error", 1, "Fel person");

    private final By quality = quality();
    private final By otherQuality = quality();

    @Test
    void isDoneBySomebodyElseThanTheOneWhoDecided() {
        Certificate ready = SomeCertificate.ready();

        refused(ProblemType.SECOND_PERSON_NEEDED, () -> ready.issue(SomeCertificate.ISSUED, as(ASSESSOR)));
        assertThat(ready.possible(as(ASSESSOR))).isEmpty();

        assertThat(ready.possible(quality)).containsExactly(ISSUE);
        ready.issue(SomeCertificate.ISSUED, quality);
        assertThat(ready.status()).isEqualTo(CertificateStatus.ISSUED);
        assertThat(ready.issued()).isEqualTo(SomeCertificate.ISSUED);
    }

    @Test
    void waitsForSomebodyOutsideTheHouseWhenAPanelHasSettledTheRequirements() {
        Certificate ready = SomeCertificate.ready(SomeCertificate.facts(CertificateKind.SETTLED));

        refused(ProblemType.SECOND_PERSON_NEEDED, () -> ready.issue(SomeCertificate.ISSUED, quality));
        assertThat(ready.possible(quality)).isEmpty();
    }

    @Test
    void isRefusedWhenItWouldTellWhyThePersonWasThere() {
        Certificate ready = SomeCertificate.ready(new CertificateFacts(
                CertificateKind.LOCAL,
                LanguageMap.sv("Medarbetare"),
                Level.TWO,
                1,
                List.of(LanguageMap.of("Kan delta", "Knows what rehabilitation is"))));

        assertThatThrownBy(() -> ready.issue(SomeCertificate.ISSUED, quality))
                .asInstanceOf(type(Problem.class))
                .satisfies(refusal -> assertThat(refusal.detail().sv()).contains("rehabilitation"));
        assertThat(ready.status()).isEqualTo(CertificateStatus.READY);
    }

    @Test
    void isTakenBackWhenAnotherQualityAssurerAgrees() {
        Certificate certificate = SomeCertificate.issued();

        certificate.askRevocation(BY_MISTAKE, quality);

        assertThat(certificate.status()).isEqualTo(CertificateStatus.ISSUED);
        refused(ProblemType.SECOND_PERSON_NEEDED, () -> certificate.confirmRevocation(quality));
        assertThat(certificate.possible(quality)).containsExactly(REJECT_REVOCATION);
        assertThat(certificate.possible(otherQuality)).containsExactly(CONFIRM_REVOCATION, REJECT_REVOCATION);
        certificate.confirmRevocation(otherQuality);
        assertThat(certificate.status()).isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    void isTakenBackWhenTheManagerAgrees() {
        Certificate certificate = SomeCertificate.issued();
        certificate.askRevocation(BY_MISTAKE, quality);

        certificate.confirmRevocation(manager());

        assertThat(certificate.status()).isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    void goesOnBeingValidWhenTheOtherDoesNotAgree() {
        Certificate certificate = SomeCertificate.issued();
        certificate.askRevocation(BY_MISTAKE, quality);

        certificate.rejectRevocation(otherQuality);

        assertThat(certificate.status()).isEqualTo(CertificateStatus.ISSUED);
        assertThat(certificate.possible(quality)).containsExactly(REPLACE, ASK_REVOCATION);
    }

    @Test
    void nobodyAgreesToWhatNobodyAskedFor() {
        Certificate certificate = SomeCertificate.issued();

        refused(ProblemType.NOT_POSSIBLE_NOW, () -> certificate.confirmRevocation(otherQuality));
        refused(ProblemType.NOT_POSSIBLE_NOW, () -> certificate.rejectRevocation(otherQuality));
    }

    @Test
    void isAskedBackOnce() {
        Certificate certificate = SomeCertificate.issued();
        certificate.askRevocation(BY_MISTAKE, quality);

        refused(ProblemType.NOT_POSSIBLE_NOW, () -> certificate.askRevocation(BY_MISTAKE, otherQuality));
        refused(
                ProblemType.NOT_POSSIBLE_NOW,
                () -> certificate.replace(UUID.randomUUID(), SomeCertificate.NEW_NAME, otherQuality));
    }

    @Test
    void aNewOneOfTheSameAwardTakesItsPlace() {
        Certificate old = SomeCertificate.issued();

        Certificate.Replacement replacement = old.replace(UUID.randomUUID(), SomeCertificate.NEW_NAME, quality);

        assertThat(old.status()).isEqualTo(CertificateStatus.SUPERSEDED);
        Certificate successor = replacement.successor();
        assertThat(successor.status()).isEqualTo(CertificateStatus.READY);
        assertThat(successor.replacesId()).isEqualTo(old.id());
        assertThat(successor.facts()).isEqualTo(old.facts());
        refused(ProblemType.SECOND_PERSON_NEEDED, () -> successor.issue(SomeCertificate.ISSUED, as(ASSESSOR)));
    }

    @Test
    void historySaysWhoDidWhatAndWhy() {
        Certificate certificate = SomeCertificate.issued();

        CertificateTransition asked = certificate.askRevocation(BY_MISTAKE, quality);
        CertificateTransition confirmed = certificate.confirmRevocation(otherQuality);

        assertThat(asked.why()).isEqualTo(BY_MISTAKE);
        assertThat(asked.by()).isEqualTo(quality);
        assertThat(confirmed.from()).isEqualTo(CertificateStatus.ISSUED);
        assertThat(confirmed.to()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(confirmed.by()).isEqualTo(otherQuality);
    }

    private static void refused(ProblemType type, ThrowingCallable act) {
        assertThatThrownBy(act)
                .asInstanceOf(type(Problem.class))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}

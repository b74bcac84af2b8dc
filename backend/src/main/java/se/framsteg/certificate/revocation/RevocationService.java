package se.framsteg.certificate.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;
import se.framsteg.access.Acting;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.certificate.Certificate;
import se.framsteg.certificate.CertificateAction;
import se.framsteg.certificate.CertificateHistory;
import se.framsteg.certificate.CertificateReasons;
import se.framsteg.certificate.CertificateTransition;
import se.framsteg.certificate.CertificateView;
import se.framsteg.certificate.CertificateViews;
import se.framsteg.certificate.Certificates;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;

/** One asks that a certificate be taken back, another agrees or lets it hold. */
@ApplicationScoped
class RevocationService {

    private final Certificates certificates;
    private final CertificateHistory history;
    private final CertificateReasons reasons;
    private final CertificateViews views;
    private final FallingAwards awards;
    private final Acting acting;
    private final WhoActs who;

    RevocationService(
            Certificates certificates,
            CertificateHistory history,
            CertificateReasons reasons,
            CertificateViews views,
            FallingAwards awards,
            Acting acting,
            WhoActs who) {
        this.certificates = certificates;
        this.history = history;
        this.reasons = reasons;
        this.views = views;
        this.awards = awards;
        this.acting = acting;
        this.who = who;
    }

    Versioned<CertificateView> ask(UUID id, Version version, RevocationInput input) {
        return change(
                id,
                version,
                (certificate, by) -> certificate.askRevocation(
                        reasons.find(CertificateAction.ASK_REVOCATION, input.reason(), input.note()), by));
    }

    Versioned<CertificateView> confirm(UUID id, Version version) {
        return change(id, version, (certificate, by) -> {
            String reason = certificate.revocationReason();
            CertificateTransition revoked = certificate.confirmRevocation(by);
            awards.fallWith(certificate, reason, by);
            return revoked;
        });
    }

    Versioned<CertificateView> reject(UUID id, Version version) {
        return change(id, version, Certificate::rejectRevocation);
    }

    private Versioned<CertificateView> change(
            UUID id, Version version, BiFunction<Certificate, By, CertificateTransition> act) {
        Certificate certificate = certificates.visible(id, acting.decision());
        acting.about(certificate.participantId());
        version.mustBe(certificate.version());
        history.add(act.apply(certificate, who.now()));
        return views.of(certificate);
    }
}

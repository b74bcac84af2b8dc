package se.framsteg.certificate.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import se.framsteg.access.machine.By;
import se.framsteg.certificate.Certificate;
import se.framsteg.certificate.CertificateAction;
import se.framsteg.reason.ReasonRef;
import se.framsteg.reason.Reasons;
import se.framsteg.validation.award.AnnulmentService;

/**
 * A certificate may be taken back although the person can what it says: it was issued by mistake, or its holder does not want
 * it. When the judgement itself does not hold, the unit that was awarded falls with it.
 */
@ApplicationScoped
class FallingAwards {

    private static final Set<String> JUDGEMENT_DOES_NOT_HOLD = Set.of("decision-overturned", "fraud");

    private final AnnulmentService annulments;
    private final Reasons reasons;

    FallingAwards(AnnulmentService annulments, Reasons reasons) {
        this.annulments = annulments;
        this.reasons = reasons;
    }

    /** @param reason the code for which the certificate is taken back */
    void fallWith(Certificate certificate, String reason, By by) {
        if (JUDGEMENT_DOES_NOT_HOLD.contains(reason)) {
            String list = CertificateAction.ASK_REVOCATION.reasonList().orElseThrow();
            ReasonRef why = ReasonRef.of(reasons.find(list, reason, by.on()).orElseThrow());
            annulments.annul(certificate.awardId(), why, by);
        }
    }
}

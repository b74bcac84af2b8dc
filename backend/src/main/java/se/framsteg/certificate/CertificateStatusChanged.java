package se.framsteg.certificate;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import se.framsteg.shared.DomainEvent;

/** Something was done with a certificate. The reason stays in the house. */
public record CertificateStatusChanged(
        UUID subjectId,
        UUID organisationId,
        CertificateAction action,
        CertificateStatus from,
        CertificateStatus to,
        Instant occurredAt)
        implements DomainEvent {

    static CertificateStatusChanged by(CertificateTransition transition) {
        return new CertificateStatusChanged(
                transition.certificateId(),
                transition.organisationId(),
                transition.action(),
                transition.from(),
                transition.to(),
                transition.by().at());
    }

    @Override
    public String type() {
        return "certificate.status-changed";
    }

    @Override
    public Set<UUID> audience() {
        return Set.of(organisationId);
    }
}

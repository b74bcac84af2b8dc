package se.framsteg.certificate;

import java.util.UUID;
import se.framsteg.access.machine.By;

/**
 * One row of a certificate's history. Written once, never changed.
 *
 * @param why null when the action asks for no reason
 */
public record CertificateTransition(
        UUID certificateId,
        UUID organisationId,
        CertificateAction action,
        CertificateStatus from,
        CertificateStatus to,
        CertificateReason why,
        By by) {}

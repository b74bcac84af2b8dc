package se.framsteg.certificate.address;

import java.time.Instant;
import java.util.UUID;

/**
 * One way to a certificate's public page.
 *
 * @param printed the one on the paper: without name, and open as long as the paper lies in a drawer
 * @param atTheTable made for the holder, who sat beside
 * @param closedAt null while it is open
 */
public record CertificateAddress(
        UUID id,
        UUID certificateId,
        PublicCode code,
        boolean printed,
        boolean withName,
        boolean atTheTable,
        Instant createdAt,
        Instant closedAt) {}

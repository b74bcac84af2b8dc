package se.framsteg.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Somebody wants the certificate taken back, and another person has to agree. The reason stays inside. */
@Embeddable
record RevocationAsked(
        @Column(name = "revocation_asked_by") UUID by,
        @Column(name = "revocation_reason") String reason,
        @Column(name = "revocation_note") String note,
        @Column(name = "revocation_asked_at") Instant at) {}

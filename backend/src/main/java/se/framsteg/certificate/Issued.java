package se.framsteg.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What was settled when the certificate was issued: for whom, by whom, under which number.
 *
 * @param holderName as the person was called that day
 * @param issuerName as the issuer was called that day
 */
@Embeddable
public record Issued(
        String number,
        String holderName,
        String issuerName,
        @Column(name = "issued_on") LocalDate on) {}

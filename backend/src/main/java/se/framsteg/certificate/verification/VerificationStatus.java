package se.framsteg.certificate.verification;

import se.framsteg.certificate.CertificateStatus;
import se.framsteg.shared.LanguageMap;

/** What a stranger is told: whether the certificate holds. Never why not. */
public enum VerificationStatus {
    VALID("Intyget gäller.", "The certificate is valid."),
    REVOKED("Intyget gäller inte längre.", "The certificate is no longer valid."),
    SUPERSEDED(
            "Intyget gäller inte längre. Det är ersatt av ett nytt.",
            "The certificate is no longer valid. A new one has taken its place."),
    /** Never issued, or an address that has been closed: nobody can tell which. */
    UNKNOWN("Det finns inget intyg på den här adressen.", "There is no certificate at this address.");

    private final LanguageMap text;

    VerificationStatus(String sv, String en) {
        this.text = LanguageMap.of(sv, en);
    }

    static VerificationStatus of(CertificateStatus status) {
        return switch (status) {
            case READY -> UNKNOWN;
            case ISSUED -> VALID;
            case REVOKED -> REVOKED;
            case SUPERSEDED -> SUPERSEDED;
        };
    }

    public LanguageMap text() {
        return text;
    }
}

package se.framsteg.certificate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CertificateState", description = "Var intyget är. / Where the certificate is.")
record CertificateStateView(
        @Schema(description = "Koden. / The code.") CertificateStatus code,

        @Schema(description = "I ord. / In words.", examples = "Klart att utfärda")
        String label) {

    static CertificateStateView of(CertificateStatus status) {
        return new CertificateStateView(status, status.label());
    }
}

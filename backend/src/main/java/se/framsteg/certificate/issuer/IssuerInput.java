package se.framsteg.certificate.issuer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CertificateIssuerName", description = "Ett namn för intygen. / A name for the certificates.")
record IssuerInput(
        @Schema(description = "Namnet som ska stå på nya intyg. / The name for new certificates.")
        @NotBlank
        @Size(max = 200)
        String name) {}

package se.framsteg.certificate.issuing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CertificateReplacement", description = "Varför intyget ersätts. / Why the certificate is replaced.")
record ReplacementInput(
        @Schema(
                description =
                        "Orsaken, ur listan certificate-replacement. Den stannar inom huset. / The reason, of that list. It stays inside.",
                examples = "new-name")
        @NotBlank
        String reason,

        @Schema(description = "Det kollegorna behöver veta. / What colleagues need to know.") @Size(max = 1000)
        String note) {}

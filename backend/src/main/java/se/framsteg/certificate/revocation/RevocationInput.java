package se.framsteg.certificate.revocation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RevocationRequest", description = "Varför intyget ska tas tillbaka. / Why it should be taken back.")
record RevocationInput(
        @Schema(
                description =
                        "Orsaken, ur listan certificate-revocation. Den stannar inom huset. / The reason, of that list. It stays inside.",
                examples = "issued-in-error")
        @NotBlank
        String reason,

        @Schema(description = "Det kollegorna behöver veta. / What colleagues need to know.") @Size(max = 1000)
        String note) {}

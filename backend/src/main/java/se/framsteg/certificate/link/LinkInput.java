package se.framsteg.certificate.link;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewCertificateLink", description = "En länk som personen vill ha. / A link that the holder wants.")
record LinkInput(
        @Schema(description = "Om länken visar namnet. / Whether the link shows the name.") @NotNull
        Boolean withName,

        @Schema(
                description =
                        "Personen sitter bredvid och vill ha länken. Behövs när en handledare gör den. / The holder sits beside and wants it. Needed when a supervisor makes it.")
        Boolean holderPresent) {}

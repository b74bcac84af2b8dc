package se.framsteg.certificate;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(
        name = "CertificateStatusChange",
        description = "Något som har hänt med intyget. / Something that has happened to the certificate.")
record CertificateChangeView(
        @Schema(description = "Händelsens id. / Its id.") UUID id,

        @Schema(description = "Vad som gjordes. / What was done.")
        CertificateAction action,

        @Schema(description = "I ord. / In words.", examples = "Utfärda")
        String actionLabel,

        @Schema(description = "Läget före. / The state before.")
        CertificateStateView from,

        @Schema(description = "Läget efter. / The state after.")
        CertificateStateView to,

        @Schema(description = "När. / When.") Instant recordedAt,

        @Schema(description = "Den som gjorde det. / Who did it.")
        Colleague by,

        @MayBeAbsent @Schema(description = "Orsaken, som stannar inom huset. / The reason, which stays inside.")
        String reason,

        @MayBeAbsent @Schema(description = "Orsaken i ord. / The reason in words.")
        String reasonLabel,

        @MayBeAbsent @Schema(description = "Det kollegorna behöver veta. / What colleagues need to know.")
        String note) {

    @Schema(name = "CertificateColleague", description = "En kollega i huset. / A colleague of the house.")
    record Colleague(
            @Schema(description = "Kontots id. / The account's id.")
            UUID accountId,

            @Schema(description = "Namn. / Name.") String name) {}
}

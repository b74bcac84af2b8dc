package se.framsteg.certificate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.certificate.content.CertificateKind;
import se.framsteg.certificate.content.Level;
import se.framsteg.certificate.content.LevelView;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "CertificateRow", description = "Ett intyg i en lista. / A certificate in a list.")
record CertificateRow(
        @Schema(description = "Intygets id. / The certificate's id.")
        UUID id,

        @Schema(description = "Läget. / Its state.") CertificateStateView status,

        @Schema(description = "Vem som står bakom kraven. / Who stands behind the requirements.")
        CertificateKind kind,

        @Schema(description = "Enhetens namn. / The unit's name.")
        LanguageMap title,

        @Schema(description = "Nivån. / The level.") LevelView level,

        @Schema(description = "Personens id. / The person's id.")
        UUID participantId,

        @Schema(description = "Personens namn. / The person's name.")
        String holder,

        @Schema(description = "När enheten blev klar. / When the unit was awarded.")
        LocalDate awardedOn,

        @MayBeAbsent @Schema(description = "Numret, när det är utfärdat. / The number, once issued.")
        String number,

        @MayBeAbsent @Schema(description = "När det utfärdades. / When it was issued.")
        LocalDate issuedOn,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {

    /** As it is read. @param holderName null until it is issued */
    record Listed(
            UUID id,
            UUID participantId,
            CertificateStatus status,
            LanguageMap title,
            Level level,
            CertificateKind kind,
            LocalDate awardedOn,
            String number,
            LocalDate issuedOn,
            String holderName) {}

    static CertificateRow of(Listed listed, String holder) {
        return new CertificateRow(
                listed.id(),
                CertificateStateView.of(listed.status()),
                listed.kind(),
                listed.title(),
                LevelView.of(listed.level()),
                listed.participantId(),
                holder,
                listed.awardedOn(),
                listed.number(),
                listed.issuedOn(),
                Map.of("self", Link.to("/certificates/" + listed.id())));
    }
}

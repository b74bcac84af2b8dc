package se.framsteg.certificate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.access.machine.AllowedAction;
import se.framsteg.certificate.content.CertificateKind;
import se.framsteg.certificate.content.LevelView;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(
        name = "Certificate",
        description =
                "Beviset på det någon har visat. Alla som får se intyget ser samma sak; varför det är återkallat står bland ändringarna. / The proof of what somebody has shown. Everybody who may see it sees the same; why it was revoked stands among its changes.")
public record CertificateView(
        @Schema(description = "Intygets id. / The certificate's id.")
        UUID id,

        @Schema(description = "Läget. / Its state.") CertificateStateView status,

        @Schema(description = "Vem som står bakom kraven. / Who stands behind the requirements.")
        CertificateKind kind,

        @Schema(description = "Samma sak i ord. / The same in words.")
        LanguageMap kindText,

        @Schema(description = "Enhetens namn. / The unit's name.")
        LanguageMap title,

        @Schema(description = "Nivån. / The level.") LevelView level,

        @Schema(description = "Enhetens storlek i poäng. / The unit's size in credits.")
        int credits,

        @Schema(description = "Vad personen har visat. / What the person has shown.")
        List<LanguageMap> outcomes,

        @Schema(description = "Personens id. / The person's id.")
        UUID participantId,

        @Schema(
                description =
                        "Namnet på intyget; innan det är utfärdat personens namn i dag. / The name on it; before it is issued, the person's name today.")
        String holder,

        @Schema(description = "När enheten blev klar. / When the unit was awarded.")
        LocalDate awardedOn,

        @MayBeAbsent @Schema(description = "Numret, när det är utfärdat. / The number, once issued.")
        String number,

        @MayBeAbsent @Schema(description = "Vem som har utfärdat det. / Who issued it.")
        String issuer,

        @MayBeAbsent @Schema(description = "När det utfärdades. / When it was issued.")
        LocalDate issuedOn,

        @MayBeAbsent
        @Schema(
                description =
                        "Adressen på papperet, där vem som helst kan kontrollera intyget. / The address on the paper, where anybody can check it.",
                format = "uri")
        String publicAddress,

        @MayBeAbsent @Schema(description = "Intyget som det här ersätter. / The certificate that this one replaces.")
        UUID replaces,

        @MayBeAbsent
        @Schema(description = "Intyget som har ersatt det här. / The certificate that has replaced this one.")
        UUID replacedBy,

        @Schema(description = "Det du kan göra nu. / What you may do now.")
        List<AllowedAction> allowedActions,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {}

package se.framsteg.participant;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;
import se.framsteg.shared.identity.PersonIdentityNumber;

/** The person as the enterprise sees them: the number masked, no address anywhere. */
@Schema(name = "Participant", description = "En deltagare i ett företag. / A participant of one enterprise.")
record ParticipantView(
        @Schema(description = "Deltagarens id. / The participant's id.")
        UUID id,

        @Schema(description = "Förnamn. / Given name.") String givenName,

        @Schema(description = "Efternamn. / Family name.") String familyName,

        @MayBeAbsent
        @Schema(
                description = "Personnummer, de fyra sista dolda. / Identity number, the last four hidden.",
                examples = "19820312-****")
        String identityNumber,

        @MayBeAbsent @Schema(description = "Telefon. / Telephone.")
        String phone,

        @MayBeAbsent @Schema(description = "E-post. / E-mail.")
        String email,

        @Schema(description = "Så vill personen bli nådd. / How the person wants to be reached.")
        ContactWay contactPreference,

        @MayBeAbsent
        @Schema(description = "Språk för tolk, när det behövs. / Interpreter's language, when needed.", examples = "so")
        String interpreterLanguage,

        @MayBeAbsent @Schema(description = "Kommunen personen bor i. / Municipality.", examples = "2180")
        String municipalityCode,

        @MayBeAbsent @Schema(description = "Enheten personen är på. / The unit the person is at.")
        UUID unitId,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {

    /** @param number null when none is recorded */
    static ParticipantView of(Participant participant, PersonIdentityNumber number) {
        Particulars person = participant.particulars();
        String self = "/participants/" + participant.id();
        return new ParticipantView(
                participant.id().value(),
                person.givenName(),
                person.familyName(),
                number == null ? null : number.masked(),
                person.phone(),
                person.email(),
                person.contactPreference(),
                person.interpreterLanguage(),
                person.municipalityCode(),
                participant.unitId(),
                Map.of("self", Link.to(self), "assignments", Link.to(self + "/assignments")));
    }
}

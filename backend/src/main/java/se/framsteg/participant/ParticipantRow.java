package se.framsteg.participant;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "ParticipantRow", description = "En deltagare i en lista. / A participant in a list.")
record ParticipantRow(
        @Schema(description = "Deltagarens id. / The participant's id.")
        UUID id,

        @Schema(description = "Förnamn. / Given name.") String givenName,

        @Schema(description = "Efternamn. / Family name.") String familyName,

        @MayBeAbsent @Schema(description = "Enheten personen är på. / The unit the person is at.")
        UUID unitId,

        @MayBeAbsent @Schema(description = "Kommunen personen bor i. / Municipality.", examples = "2180")
        String municipalityCode) {}

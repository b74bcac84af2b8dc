package se.framsteg.validation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;
import se.framsteg.validation.UnitAttemptView.AssessorRef;
import se.framsteg.validation.UnitAttemptView.PersonRef;
import se.framsteg.validation.UnitAttemptView.StatusView;
import se.framsteg.validation.UnitAttemptView.UnitRef;
import se.framsteg.validation.attempt.UnitAttempts;

@Schema(name = "UnitAttemptRow", description = "En validering i en lista. / An attempt in a list.")
record UnitAttemptRow(
        @Schema(description = "Valideringens id. / The attempt's id.")
        UUID id,

        @Schema(description = "Personen. / The person.") PersonRef participant,

        @Schema(description = "Modulen. / The unit.") UnitRef unit,

        @Schema(description = "Läget. / Its state.") StatusView status,

        @Schema(description = "Den som bedömer. / Who assesses.")
        AssessorRef assessor,

        @Schema(description = "Vilken gång personen provar modulen. / How many times the unit is tried.")
        int number,

        @MayBeAbsent @Schema(description = "När kompletteringen ska vara klar. / When the completion is due.")
        LocalDate completeBy,

        @Schema(description = "Senast ändrad. / Last changed.")
        Instant changedAt,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {

    /**
     * @param people names by participant
     * @param assessors names by account
     */
    static UnitAttemptRow of(UnitAttempts.Line line, Map<UUID, String> people, Map<UUID, String> assessors, UUID me) {
        return new UnitAttemptRow(
                line.id(),
                new PersonRef(line.participantId(), people.get(line.participantId())),
                new UnitRef(line.unitVersionId(), line.unitCode(), line.unitTitle(), line.level()),
                StatusView.of(line.status()),
                new AssessorRef(
                        line.assessor().membershipId(),
                        assessors.get(line.assessor().accountId()),
                        line.assessor().accountId().equals(me)),
                line.number(),
                line.completeBy(),
                line.changedAt(),
                Map.of("self", Link.to("/unit-attempts/" + line.id())));
    }
}

package se.framsteg.journey.placement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "PlacementRow", description = "En placering i en lista. / A placement in a list.")
record PlacementRow(
        @Schema(description = "Placeringens id, också resans. / The placement's id, and the journey's.")
        UUID id,

        @Schema(description = "Läget. / Its state.") PlacementStateView status,

        @MayBeAbsent @Schema(description = "Deltagaren, för företaget. / The participant, for the enterprise.")
        UUID participantId,

        @MayBeAbsent @Schema(description = "Deltagarens namn, för företaget. / The name, for the enterprise.")
        String participantName,

        @MayBeAbsent @Schema(description = "Anvisningen den kommer av. / The referral it comes from.")
        UUID referralId,

        @MayBeAbsent @Schema(description = "Enheten där personen är. / The unit where the person is.")
        UUID unitId,

        @Schema(description = "Slag av placering. / Kind of placement.", examples = "work-training")
        String kind,

        @Schema(description = "Planerad första dag. / Planned first day.")
        LocalDate plannedStartOn,

        @Schema(description = "Planerad sista dag. / Planned last day.")
        LocalDate plannedEndOn,

        @MayBeAbsent @Schema(description = "Första dagen. / The first day.")
        LocalDate startedOn,

        @MayBeAbsent @Schema(description = "Sista dagen, när den är bestämd. / The last day, when decided.")
        LocalDate lastDay,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {

    static PlacementRow of(PlacementLine line) {
        return new PlacementRow(
                line.id(),
                PlacementStateView.of(line.status()),
                line.participantName() == null ? null : line.participantId(),
                line.participantName(),
                line.referralId(),
                line.unitId(),
                line.kind(),
                line.plannedStartOn(),
                line.plannedEndOn(),
                line.startedOn(),
                line.lastDay(),
                Map.of("self", Link.to("/placements/" + line.id())));
    }
}

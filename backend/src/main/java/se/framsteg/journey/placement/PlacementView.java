package se.framsteg.journey.placement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.access.machine.AllowedAction;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;

/** One placement, as each of the two sides may see it. What a side may not see is not a field of its record. */
@Schema(
        name = "Placement",
        description = "En placering, som den sida som läser får se den. / A placement, as the reading side may see it.",
        oneOf = {PlacementView.ForEnterprise.class, PlacementView.ForCommissioner.class},
        discriminatorProperty = "perspective",
        discriminatorMapping = {
            @DiscriminatorMapping(value = PlacementView.ENTERPRISE, schema = PlacementView.ForEnterprise.class),
            @DiscriminatorMapping(value = PlacementView.COMMISSIONER, schema = PlacementView.ForCommissioner.class)
        })
public sealed interface PlacementView {

    String ENTERPRISE = "enterprise";
    String COMMISSIONER = "commissioner";

    UUID id();

    @Schema(
            name = "PlacementForEnterprise",
            description = "Placeringen för företaget. / The placement as the enterprise sees it.")
    record ForEnterprise(
            @Schema(description = "Alltid enterprise. / Always enterprise.", enumeration = ENTERPRISE)
            String perspective,

            @Schema(description = "Placeringens id, också resans. / The placement's id, and the journey's.")
            UUID id,

            @Schema(description = "Deltagaren. / The participant.")
            UUID participantId,

            @MayBeAbsent @Schema(description = "Anvisningen den kommer av. / The referral it comes from.")
            UUID referralId,

            @MayBeAbsent @Schema(description = "Enheten där personen är. / The unit where the person is.")
            UUID unitId,

            @Schema(description = "Handledaren. / The supervisor.")
            PlacementSupervisorView supervisor,

            @Schema(description = "Slag av placering. / Kind of placement.", examples = "work-training")
            String kind,

            @Schema(description = "Läget. / Its state.") PlacementStateView status,

            @Schema(description = "Planerad första dag. / Planned first day.")
            LocalDate plannedStartOn,

            @Schema(description = "Planerad sista dag. / Planned last day.")
            LocalDate plannedEndOn,

            @Schema(description = "Timmar i veckan, så som de gäller i dag. / Hours a week, as they hold today.")
            BigDecimal hoursPerWeek,

            @MayBeAbsent @Schema(description = "Första dagen. / The first day.")
            LocalDate startedOn,

            @MayBeAbsent @Schema(description = "Hur den slutar. / How it ends.")
            PlacementCodeView ending,

            @MayBeAbsent @Schema(description = "Sista dagen, när den är bestämd. / The last day, when decided.")
            LocalDate lastDay,

            @MayBeAbsent @Schema(description = "Vart personen går. / Where the person goes.")
            PlacementOutcomeView outcome,

            @Schema(
                    description =
                            "Någon har bett att avslutet öppnas och väntar på en annan. / Somebody has asked to open it again and waits for another.")
            boolean reopeningAsked,

            @Schema(description = "Uppehållen. / The pauses.")
            List<PlacementPauseView> pauses,

            @Schema(description = "Ändringar av omfattningen. / Changes of the hours.")
            List<PlacementScopeView> scopeChanges,

            @Schema(description = "Det du kan göra nu. / What you may do now.")
            List<AllowedAction> allowedActions,

            @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
            Map<String, Link> links)
            implements PlacementView {}

    @Schema(
            name = "PlacementForCommissioner",
            description = "Placeringen för den som beställt den. / The placement as its commissioner sees it.")
    record ForCommissioner(
            @Schema(description = "Alltid commissioner. / Always commissioner.", enumeration = COMMISSIONER)
            String perspective,

            @Schema(description = "Placeringens id. / The placement's id.")
            UUID id,

            @Schema(description = "Anvisningen den kommer av. / The referral it comes from.")
            UUID referralId,

            @Schema(description = "Slag av placering. / Kind of placement.", examples = "work-training")
            String kind,

            @Schema(description = "Läget. / Its state.") PlacementStateView status,

            @Schema(description = "Planerad första dag. / Planned first day.")
            LocalDate plannedStartOn,

            @Schema(description = "Planerad sista dag. / Planned last day.")
            LocalDate plannedEndOn,

            @Schema(description = "Timmar i veckan, så som de gäller i dag. / Hours a week, as they hold today.")
            BigDecimal hoursPerWeek,

            @MayBeAbsent @Schema(description = "Första dagen. / The first day.")
            LocalDate startedOn,

            @MayBeAbsent @Schema(description = "Hur den slutar. / How it ends.")
            PlacementCodeView ending,

            @MayBeAbsent @Schema(description = "Sista dagen, när den är bestämd. / The last day, when decided.")
            LocalDate lastDay,

            @Schema(description = "Det du kan göra nu. / What you may do now.")
            List<AllowedAction> allowedActions,

            @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
            Map<String, Link> links)
            implements PlacementView {}
}

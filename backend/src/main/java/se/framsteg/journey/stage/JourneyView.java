package se.framsteg.journey.stage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.journey.placement.PlacementView;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(
        name = "Journey",
        description =
                "En persons resa genom modellen, i ordning, med allt som behövs för sidan. / One person's way through the model, in order, with everything the page needs.")
public record JourneyView(
        @Schema(description = "Resans id, också placeringens. / The journey's id, and the placement's.")
        UUID id,

        @Schema(description = "Deltagarens namn. / The participant's name.", examples = "Noor Salim")
        String participantName,

        @Schema(description = "Placeringen. / The placement.")
        PlacementView.ForEnterprise placement,

        @Schema(
                description = "Placeringens version; skicka den som If-Match. / The placement's version, as If-Match.",
                examples = "\"3\"")
        String placementEtag,

        @Schema(description = "Versionen av modellen som resan följer. / The version of the model it follows.")
        JourneyModel model,

        @Schema(description = "Så många moment är försenade. / How many steps are late.")
        int overdue,

        @MayBeAbsent @Schema(description = "Det som ska göras härnäst. / What is to be done next.")
        NextStep next,

        @Schema(description = "Etapperna i ordning. / The stages in order.")
        List<JourneyStage> stages,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {

    @Schema(name = "JourneyModel", description = "Modellen som resan följer. / The model the journey follows.")
    record JourneyModel(
            @Schema(description = "Versionens id. / The version's id.")
            UUID versionId,

            @Schema(description = "Namnet. / The name.", examples = "Framstegsmodellen")
            String name,

            @Schema(description = "Versionens nummer. / The version's number.", examples = "1")
            int number) {}

    @Schema(name = "JourneyStage", description = "En etapp med personens besök i den. / A stage with its visits.")
    record JourneyStage(
            @Schema(description = "Etappens kod i modellen. / The stage's code in the model.", examples = "work")
            String code,

            @Schema(description = "Vad etappen heter. / What it is called.", examples = "Arbete och uppföljning")
            String title,

            @Schema(description = "Vad den är till för, till personen. / What it is for, to the person.")
            String purpose,

            @Schema(description = "Platsen i ordningen, från 1. / Its place in the order, from 1.")
            int position,

            @Schema(description = "Den går i omgångar. / It is gone through in rounds.")
            boolean repeatable,

            @Schema(description = "Den går bredvid de andra. / It runs beside the others.")
            boolean runsBeside,

            @Schema(description = "Handledaren får hoppa över den. / The supervisor may skip it.")
            boolean optional,

            @Schema(description = "Besöken, den första omgången först. / The visits, the first round first.")
            List<StageVisitView> visits) {}

    @Schema(name = "JourneyNextStep", description = "Momentet som ska göras härnäst. / The step to be done next.")
    record NextStep(
            @Schema(description = "Besöket det finns i. / The visit it is in.")
            UUID stageVisitId,

            @Schema(description = "Momentets id i resan. / The step's id in the journey.")
            UUID stepId,

            @Schema(description = "Vad det heter. / What it is called.", examples = "Brand och första hjälpen")
            String title,

            @Schema(description = "Dagen det ska vara klart. / The day it is due.")
            LocalDate dueOn,

            @Schema(description = "Det är försenat. / It is late.")
            boolean overdue) {}
}

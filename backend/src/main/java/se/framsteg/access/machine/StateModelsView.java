package se.framsteg.access.machine;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.Link;

@Schema(name = "StateModels", description = "Alla lägesmodeller. / Every state model.")
record StateModelsView(
        @Schema(description = "Modellerna, efter namn. / The models, by name.")
        List<Item> items) {

    @Schema(name = "StateModelRef", description = "En lägesmodell i korthet. / A state model in brief.")
    record Item(
            @Schema(description = "Namnet. / The name.", examples = "referral")
            String name,

            @Schema(description = "Det som rör sig. / What moves.", examples = "Anvisning")
            String label,

            @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
            Map<String, Link> links) {}

    static StateModelsView of(Collection<StateModelView> models) {
        return new StateModelsView(models.stream()
                .map(model ->
                        new Item(model.name(), model.label(), Map.of("self", Link.to("/state-models/" + model.name()))))
                .toList());
    }
}

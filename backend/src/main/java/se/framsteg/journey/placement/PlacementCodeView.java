package se.framsteg.journey.placement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.reason.Reason;

@Schema(name = "PlacementCode", description = "En kod ur en lista, i ord. / A code of a list, in words.")
record PlacementCodeView(
        @Schema(description = "Koden. / The code.", examples = "as-planned")
        String code,

        @Schema(description = "I ord. / In words.", examples = "Enligt plan")
        String label) {

    static PlacementCodeView of(Reason reason) {
        return new PlacementCodeView(reason.code(), reason.label().sv());
    }
}

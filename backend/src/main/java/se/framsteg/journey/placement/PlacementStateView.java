package se.framsteg.journey.placement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlacementState", description = "Var placeringen är. / Where the placement is.")
record PlacementStateView(
        @Schema(description = "Koden. / The code.") PlacementStatus code,

        @Schema(description = "I ord. / In words.", examples = "Pågående")
        String label) {

    static PlacementStateView of(PlacementStatus status) {
        return new PlacementStateView(status, status.label());
    }
}

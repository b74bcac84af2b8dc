package se.framsteg.journey.placement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlacementSupervisor", description = "Den som möter personen. / The one who meets the person.")
record PlacementSupervisorView(
        @Schema(description = "Medlemskapet. / The membership.")
        UUID membershipId,

        @Schema(description = "Namnet. / The name.") String name) {}

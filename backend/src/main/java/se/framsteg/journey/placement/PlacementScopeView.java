package se.framsteg.journey.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.signing.SigningMethod;

@Schema(name = "PlacementScope", description = "Andra tider från en dag. / Other hours from a day on.")
record PlacementScopeView(
        @Schema(description = "Timmar i veckan. / Hours a week.")
        BigDecimal hoursPerWeek,

        @Schema(description = "Från och med. / From.") LocalDate fromOn,

        @Schema(description = "Varför. / Why.") String why,

        @Schema(description = "Hur deltagaren sa ja. / How the participant said yes.")
        SigningMethod agreedMethod) {

    static PlacementScopeView of(ScopeChange change) {
        return new PlacementScopeView(change.hoursPerWeek(), change.fromOn(), change.why(), change.agreedMethod());
    }
}

package se.framsteg.journey.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(
        name = "AreaRating",
        description =
                "Vad de två säger om ett område, var och en för sig. / What the two say about an area, each for themselves.")
public record AreaRating(
        @Schema(description = "Området. / The area.") @NotNull
        ProgressArea area,

        @MayBeAbsent
        @Schema(description = "Deltagarens egen bild, 0 till 5. / The participant's own, 0 to 5.", examples = "3")
        @Min(0)
        @Max(5)
        Integer self,

        @MayBeAbsent
        @Schema(description = "Handledarens bild, 0 till 5. / The supervisor's, 0 to 5.", examples = "2")
        @Min(0)
        @Max(5)
        Integer supervisor) {}

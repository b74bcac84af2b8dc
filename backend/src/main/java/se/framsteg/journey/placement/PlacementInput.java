package se.framsteg.journey.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent with each act on a placement. */
final class PlacementInput {

    private PlacementInput() {}

    @Schema(
            name = "NewPlacement",
            description =
                    "En placering för någon som kommer utan anvisning. / A placement for somebody who comes without a referral.")
    record Plan(
            @Schema(description = "Deltagaren. / The participant.") @NotNull
            UUID participantId,

            @Schema(description = "Enheten där personen är. / The unit where the person is.")
            UUID unitId,

            @Schema(description = "Handledarens medlemskap. / The supervisor's membership.") @NotNull
            UUID supervisorId,

            @Schema(
                    description = "Slag av placering, en kod ur listan. / Kind of placement, a code of the list.",
                    examples = "work-training")
            @NotBlank
            @Size(max = 60)
            String kind,

            @Schema(description = "Planerad första dag. / Planned first day.") @NotNull
            LocalDate startOn,

            @Schema(description = "Planerad sista dag. / Planned last day.") @NotNull
            LocalDate endOn,

            @Schema(description = "Timmar i veckan. / Hours a week.", examples = "20") @NotNull
            BigDecimal hoursPerWeek) {}
}

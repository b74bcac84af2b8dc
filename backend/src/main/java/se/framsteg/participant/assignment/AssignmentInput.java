package se.framsteg.participant.assignment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewAssignment",
        description = "En handledare som ska följa personen. / A supervisor who is to follow the person.")
record AssignmentInput(
        @Schema(description = "Handledarens medlemskap. / The supervisor's membership.") @NotNull
        UUID membershipId,

        @Schema(description = "Första dagen, annars i dag. / First day, otherwise today.")
        LocalDate fromOn) {

    @Schema(name = "AssignmentEnding", description = "När uppdraget slutar. / When the assignment ends.")
    record Ending(
            @Schema(description = "Sista dagen. / Last day.") @NotNull
            LocalDate lastOn) {}
}

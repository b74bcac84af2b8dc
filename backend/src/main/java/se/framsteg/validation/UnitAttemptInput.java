package se.framsteg.validation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.validation.attempt.Aim;

@Schema(name = "NewUnitAttempt", description = "En modul som någon ska valideras i. / A unit somebody takes on.")
record UnitAttemptInput(
        @Schema(description = "Deltagarens id. / The participant's id.") @NotNull
        UUID participantId,

        @Schema(description = "Modulversionens id. / The unit version's id.") @NotNull
        UUID unitVersionId,

        @Schema(description = "Varför personen gör det. / Why the person does it.") @NotNull
        Aim aim,

        @Schema(description = "Bedömarens medlemskap. / The assessor's membership.") @NotNull
        UUID assessorMembershipId) {

    @Schema(
            name = "UnitAttemptWithdrawal",
            description = "Varför valideringen avbryts. / Why the attempt is withdrawn.")
    record Withdrawal(
            @Schema(
                    description = "Orsaken, ur listan unit-attempt-withdrawal. / The reason, of that list.",
                    examples = "persons-wish")
            @NotBlank
            String reason,

            @Schema(description = "Det kollegorna behöver veta. / What colleagues need to know.") @Size(max = 1000)
            String note) {}
}

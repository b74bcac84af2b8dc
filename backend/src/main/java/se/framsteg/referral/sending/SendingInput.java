package se.framsteg.referral.sending;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the sender tells with each of its acts. */
public final class SendingInput {

    private SendingInput() {}

    @Schema(name = "ReferralInfoAnswer", description = "Svar på det som saknades. / The answer to what was missing.")
    public record InfoAnswer(
            @Schema(description = "Svaret. / The answer.") @NotBlank @Size(max = 2000)
            String colleagueText) {}

    @Schema(
            name = "ReferralConfirmation",
            description = "Personen har sagt ja och starten är bestämd. / The start is decided.")
    public record Confirmation(
            @Schema(description = "Första dagen. / The first day.") @NotNull
            LocalDate startOn,

            @Schema(description = "Beslutets första dag. / The decided period's first day.") @NotNull
            LocalDate periodFrom,

            @Schema(description = "Beslutets sista dag. / The decided period's last day.") @NotNull
            LocalDate periodTo,

            @Schema(description = "När personen svarade. / When the person answered.") @NotNull
            LocalDate personAnsweredOn,

            @Schema(description = "Personens svar, gärna i egna ord. / The person's answer, in own words if possible.")
            @NotBlank
            @Size(max = 500)
            String personAnswer,

            @Schema(description = "Ord till kollegan. / Words to the colleague.") @Size(max = 2000)
            String colleagueText) {}

    @Schema(name = "ReferralNewStart", description = "En ny startdag efter en som inte blev av. / A new first day.")
    public record NewStart(
            @Schema(description = "Ny första dag, inom beslutets period. / The new first day, within the period.")
            @NotNull
            LocalDate startOn,

            @Schema(description = "När personen svarade. / When the person answered.") @NotNull
            LocalDate personAnsweredOn,

            @Schema(description = "Personens svar, gärna i egna ord. / The person's answer, in own words if possible.")
            @NotBlank
            @Size(max = 500)
            String personAnswer,

            @Schema(description = "Ord till kollegan. / Words to the colleague.") @Size(max = 2000)
            String colleagueText) {}

    @Schema(name = "ReferralWithdrawal", description = "Anvisningen tas tillbaka. / The referral is taken back.")
    public record Withdrawal(
            @Schema(
                    description = "Orsak ur listan referral-withdraw. / A reason of that list.",
                    examples = "changed-decision")
            @NotBlank
            @Size(max = 60)
            String reason,

            @Schema(description = "Text till personen, på lätt svenska. / Words to the person, in plain Swedish.")
            @NotBlank
            @Size(max = 1000)
            String personText,

            @Schema(
                    description = "Nästa steg ur listan referral-next-step. / A next step of that list.",
                    examples = "talk-to-case-officer")
            @NotBlank
            @Size(max = 60)
            String nextStep,

            @Schema(description = "Ord till kollegan. / Words to the colleague.") @Size(max = 2000)
            String colleagueText) {}

    @Schema(name = "ReferralRerouting", description = "Ett nytt försök hos ett annat företag. / A new try elsewhere.")
    public record Rerouting(
            @Schema(description = "Enheten som nu tillfrågas. / The unit asked now.") @NotNull @Valid
            ReferralInput.ReceiverInput receiver) {}
}

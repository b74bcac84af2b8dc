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

    private static final int WORDS = 2000;

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

    @Schema(name = "PlacementBeginning", description = "Personen har kommit. / The person has come.")
    record Beginning(
            @Schema(description = "Första dagen, annars i dag. / First day, otherwise today.")
            LocalDate startedOn) {}

    @Schema(name = "PlacementCancellation", description = "Det blir ingen placering. / There will be no placement.")
    record Cancellation(
            @Schema(
                    description =
                            "Orsaken, en kod ur listan som kom med det du kan göra. / The reason, a code of the list that came with what you may do.",
                    examples = "person-said-no")
            @NotBlank
            @Size(max = 60)
            String reason,

            @Schema(description = "Det personen får veta, i klartext. / What the person is told, in plain words.")
            @NotBlank
            @Size(max = WORDS)
            String personText,

            @Schema(
                    description =
                            "Vad personen kan göra nu, en kod ur referral-next-step. Krävs när det finns en anvisning. / What the person may do next; required when there is a referral.",
                    examples = "talk-to-case-officer")
            @Size(max = 60)
            String nextStep,

            @Schema(description = "Ord till kollegan. / Words to the colleague.") @Size(max = WORDS)
            String colleagueText) {}

    @Schema(name = "PlacementPauseStart", description = "Ett uppehåll. / A pause.")
    record PauseStart(
            @Schema(
                    description = "Orsaken, en kod ur listan placement-pause. / The reason, a code.",
                    examples = "education")
            @NotBlank
            @Size(max = 60)
            String reason,

            @Schema(description = "Första dagen borta. / First day away.") @NotNull
            LocalDate fromOn,

            @Schema(description = "Dagen personen väntas tillbaka. / The day the person is expected back.") @NotNull
            LocalDate expectedReturnOn,

            @Schema(description = "Hur ni håller kontakten. / How you keep in touch.") @NotBlank @Size(max = WORDS)
            String contactWhileAway) {}

    @Schema(name = "PlacementResumption", description = "Personen är tillbaka. / The person is back.")
    record Resumption(
            @Schema(description = "Första dagen tillbaka, annars i dag. / First day back, otherwise today.")
            LocalDate returnedOn,

            @Schema(description = "Om tiderna behöver ändras. / Whether the hours need to change.") @Size(max = WORDS)
            String adjustedHours) {}

    @Schema(name = "PlacementScopeChange", description = "Andra tider från en dag. / Other hours from a day on.")
    record Scope(
            @Schema(description = "Timmar i veckan. / Hours a week.", examples = "30") @NotNull
            BigDecimal hoursPerWeek,

            @Schema(description = "Från och med. / From.") @NotNull
            LocalDate fromOn,

            @Schema(description = "Varför. / Why.") @NotBlank @Size(max = WORDS)
            String why,

            @Schema(
                    description = "Deltagarens egen PIN-kod: hens ja. / The participant's own PIN: their yes.",
                    examples = "3859")
            @NotBlank
            @Size(max = 8)
            String pin) {

        /** Never the PIN, whoever prints it. */
        @Override
        public String toString() {
            return "Scope[…]";
        }
    }

    @Schema(name = "PlacementEndingStart", description = "Hur placeringen slutar. / How the placement ends.")
    record EndingStart(
            @Schema(description = "Hur, en kod ur listan placement-end. / How, a code.", examples = "as-planned")
            @NotBlank
            @Size(max = 60)
            String how,

            @Schema(description = "Sista dagen. / The last day.") @NotNull
            LocalDate lastDay) {}

    @Schema(name = "PlacementOutcomeRecord", description = "Vart personen går härifrån. / Where the person goes.")
    record OutcomeRecord(
            @Schema(description = "Vart, en kod ur listan placement-outcome. / Where, a code.", examples = "studies")
            @NotBlank
            @Size(max = 60)
            String outcome,

            @Schema(
                    description =
                            "Stödet en anställning har, en kod ur placement-subsidy. / What support an employment has, a code.",
                    examples = "wage-subsidy")
            @Size(max = 60)
            String subsidy,

            @Schema(description = "Med personens egna ord. / In the person's own words.") @NotBlank @Size(max = WORDS)
            String personWords) {}

    @Schema(name = "PlacementReopening", description = "Avslutet öppnas igen. / The ending is opened again.")
    record Reopening(
            @Schema(description = "Varför. / Why.") @NotBlank @Size(max = WORDS)
            String why) {}
}

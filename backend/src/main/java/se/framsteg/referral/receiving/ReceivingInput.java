package se.framsteg.referral.receiving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.participant.ContactWay;

/** What the receiver tells with each of its acts. */
public final class ReceivingInput {

    private ReceivingInput() {}

    @Schema(name = "ReferralInfoRequest", description = "Det som saknas för att kunna svara. / What is missing.")
    public record InfoRequest(
            @Schema(description = "Det som saknas, en sak per rad. / What is missing, one thing each.")
            @NotEmpty
            @Size(max = 20)
            List<@NotBlank @Size(max = 200) String> items,

            @Schema(description = "Ord till kollegan. / Words to the colleague.") @Size(max = 2000)
            String colleagueText) {}

    @Schema(name = "ReferralHandover", description = "Anvisningen lämnas till en handledare. / Handed to a supervisor.")
    public record Handover(
            @Schema(description = "Handledarens konto. / The supervisor's account.") @NotNull
            UUID supervisorId) {}

    @Schema(name = "ReferralInvitation", description = "Ett möte eller en provdag. / A meeting or a trial day.")
    public record Invitation(
            @Schema(description = "När det börjar. / When it starts.") @NotNull
            Instant startsAt,

            @Schema(description = "Var det är. / Where it is.") @NotBlank @Size(max = 200)
            String place,

            @Schema(description = "Provdag i stället för möte. / A trial day rather than a meeting.")
            Boolean trialDay,

            @Schema(description = "Så får personen veta. / How the person is told.") @NotNull
            ContactWay personInformedBy,

            @Schema(description = "Text till personen. / Words to the person.") @Size(max = 1000)
            String personText) {}

    @Schema(name = "ReferralWaitlisting", description = "En plats i kön. / A place in the queue.")
    public record Waitlisting(
            @Schema(description = "Sista dagen, högst 60 dagar fram. / The last day, at most 60 days ahead.") @NotNull
            LocalDate untilOn,

            @Schema(description = "Då stäms den av. / When it is reviewed.") @NotNull
            LocalDate reviewOn,

            @Schema(description = "När personen tillfrågades. / When the person was asked.") @NotNull
            LocalDate personAskedOn,

            @Schema(description = "Text till personen. / Words to the person.") @Size(max = 1000)
            String personText) {}

    @Schema(name = "ReferralAcceptance", description = "En plats erbjuds och hålls. / A place is offered and kept.")
    public record Acceptance(
            @Schema(description = "Möjlig första dag. / Possible first day.") @NotNull
            LocalDate possibleStartOn,

            @Schema(description = "Handledarens konto. / The supervisor's account.") @NotNull
            UUID supervisorId,

            @Schema(description = "Text till personen. / Words to the person.") @Size(max = 1000)
            String personText,

            @Schema(description = "Ord till kollegan. / Words to the colleague.") @Size(max = 2000)
            String colleagueText) {}

    @Schema(name = "ReferralStart", description = "Personen har börjat. / The person has started.")
    public record Start(
            @Schema(description = "Första dagen personen var där. / The first day the person came.") @NotNull
            LocalDate firstDayOn) {}

    @Schema(
            name = "ReferralRefusal",
            description =
                    "Ett nej med orsak, ord till personen och nästa steg. / A no with a reason, words and a next step.")
    public record Refusal(
            @Schema(description = "Orsak ur listan referral-decline. / A reason of that list.", examples = "no-place")
            @NotBlank
            @Size(max = 60)
            String reason,

            @Schema(description = "Text till personen, på lätt svenska. / Words to the person, in plain Swedish.")
            @NotBlank
            @Size(max = 1000)
            String personText,

            @Schema(
                    description = "Nästa steg ur listan referral-next-step. / A next step of that list.",
                    examples = "other-places")
            @NotBlank
            @Size(max = 60)
            String nextStep,

            @Schema(description = "Ord till kollegan. / Words to the colleague.") @Size(max = 2000)
            String colleagueText,

            @Schema(
                    description =
                            "Kontaktförsök, när personen inte gick att nå. / Contact attempts, when out of reach.")
            @Size(max = 20)
            List<@NotNull @Valid ContactAttempt> contactAttempts) {}

    @Schema(name = "ReferralNoShow", description = "Personen kom inte. / The person did not come.")
    public record NoShow(
            @Schema(description = "När och hur personen har sökts. / When and how the person was sought.")
            @NotEmpty
            @Size(max = 20)
            List<@NotNull @Valid ContactAttempt> contactAttempts,

            @Schema(description = "När uppdragsgivaren fick veta. / When the sender was told.") @NotNull
            LocalDate otherSideInformedOn,

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

    @Schema(
            name = "NewReferralContactAttempt",
            description = "Ett försök att nå personen. / One try to reach the person.")
    public record ContactAttempt(
            @Schema(description = "Dagen. / The day.") @NotNull
            LocalDate on,

            @Schema(description = "Sättet. / The way.") @NotNull
            ContactWay way) {}
}

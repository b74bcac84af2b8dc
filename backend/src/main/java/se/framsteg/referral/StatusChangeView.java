package se.framsteg.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(
        name = "ReferralStatusChange",
        description = "Något som har hänt med anvisningen. / Something that has happened to the referral.")
public record StatusChangeView(
        @Schema(description = "Händelsens id. / Its id.") UUID id,

        @Schema(description = "Vad som gjordes. / What was done.")
        ReferralAction action,

        @Schema(description = "I ord. / In words.", examples = "Erbjud plats")
        String actionLabel,

        @Schema(description = "Läget före. / The state before.")
        StatusView from,

        @Schema(description = "Läget efter. / The state after.")
        StatusView to,

        @Schema(description = "När det skrevs in. / When it was recorded.")
        Instant recordedAt,

        @Schema(description = "Dagen det gällde. / The day it took place.")
        LocalDate effectiveOn,

        @MayBeAbsent
        @Schema(description = "Sidan som gjorde det; ingen när Framsteg gjorde det. / The side that did it.")
        ReferralSide side,

        @MayBeAbsent @Schema(description = "Den som gjorde det. / Who did it.")
        StaffView by,

        @MayBeAbsent @Schema(description = "Orsaken. / The reason.")
        CodeView reason,

        @MayBeAbsent @Schema(description = "Orden till personen. / The words to the person.")
        String personText,

        @MayBeAbsent @Schema(description = "Det personen kan göra härnäst. / What the person may do next.")
        CodeView nextStep,

        @MayBeAbsent @Schema(description = "Orden till kollegan. / The words to the colleague.")
        String colleagueText,

        @MayBeAbsent @Schema(description = "Det som bestämdes. / What was settled.")
        Facts facts) {

    /** Flat, since it is only shown; each kind of change fills its own fields. */
    @Schema(name = "ReferralStatusChangeFacts", description = "Det som bestämdes. / What was settled.")
    public record Facts(
            @MayBeAbsent @Schema(description = "Det som saknas. / What is missing.")
            List<String> missingItems,

            @MayBeAbsent @Schema(description = "Den som möter personen. / The one who meets the person.")
            StaffView supervisor,

            @MayBeAbsent @Schema(description = "Mötet börjar. / The meeting starts.")
            Instant startsAt,

            @MayBeAbsent @Schema(description = "Platsen för mötet. / Where the meeting is.")
            String place,

            @MayBeAbsent @Schema(description = "Provdag i stället för möte. / A trial day rather than a meeting.")
            Boolean trialDay,

            @MayBeAbsent @Schema(description = "Så fick personen veta. / How the person was told.")
            ContactWay personInformedBy,

            @MayBeAbsent @Schema(description = "Till och med. / Until.")
            LocalDate untilOn,

            @MayBeAbsent @Schema(description = "Stäms av. / Reviewed.")
            LocalDate reviewOn,

            @MayBeAbsent @Schema(description = "Möjlig start. / Possible start.")
            LocalDate possibleStartOn,

            @MayBeAbsent @Schema(description = "Start. / Start.")
            LocalDate startOn,

            @MayBeAbsent @Schema(description = "Periodens första dag. / The period's first day.")
            LocalDate periodFrom,

            @MayBeAbsent @Schema(description = "Periodens sista dag. / The period's last day.")
            LocalDate periodTo,

            @MayBeAbsent @Schema(description = "När personen svarade. / When the person answered.")
            LocalDate personAnsweredOn,

            @MayBeAbsent @Schema(description = "Personens svar. / The person's answer.")
            String personAnswer,

            @MayBeAbsent @Schema(description = "Kontaktförsök. / Contact attempts.")
            List<ContactAttemptView> contactAttempts,

            @MayBeAbsent @Schema(description = "När uppdragsgivaren fick veta. / When the sender was told.")
            LocalDate otherSideInformedOn,

            @MayBeAbsent @Schema(description = "Vems tur det var. / Whose turn it was.")
            ReferralSide attributedTo,

            @MayBeAbsent @Schema(description = "Dagen svaret skulle ha kommit. / The day the answer was due.")
            LocalDate dueOn) {}

    @Schema(name = "ReferralContactAttempt", description = "Ett försök att nå personen. / One try to reach the person.")
    public record ContactAttemptView(
            @Schema(description = "Dagen. / The day.") LocalDate on,
            @Schema(description = "Sättet. / The way.") ContactWay way) {}
}

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

        @MayBeAbsent @Schema(description = "Namnet på den som gjorde det. / The name of who did it.")
        String by,

        @MayBeAbsent @Schema(description = "Orsaken. / The reason.")
        CodeView reason,

        @MayBeAbsent @Schema(description = "Orden till personen. / The words to the person.")
        String personText,

        @MayBeAbsent @Schema(description = "Det personen kan göra härnäst. / What the person may do next.")
        CodeView nextStep,

        @MayBeAbsent @Schema(description = "Orden till kollegan. / The words to the colleague.")
        String colleagueText,

        @Schema(description = "Det som bestämdes. / What was settled.")
        List<FactView> facts) {}

package se.framsteg.journey.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;
import se.framsteg.signing.SigningMethod;

@Schema(
        name = "WorkPlanChange",
        description = "Något som har hänt med planen eller ett mål. / Something that has happened to a plan or a goal.")
record WorkPlanChangeView(
        @Schema(description = "Händelsens id. / Its id.") UUID id,

        @MayBeAbsent @Schema(description = "Målet, när det gällde ett mål. / The goal, when it was about one.")
        UUID goalId,

        @Schema(description = "Vad som gjordes. / What was done.", examples = "refuse")
        String action,

        @Schema(description = "I ord. / In words.", examples = "Skriv inte under")
        String actionLabel,

        @Schema(description = "Läget före. / The state before.")
        WorkPlanView.CodeView from,

        @Schema(description = "Läget efter. / The state after.")
        WorkPlanView.CodeView to,

        @MayBeAbsent @Schema(description = "Orsaken. / The reason.")
        WorkPlanView.CodeView reason,

        @MayBeAbsent @Schema(description = "Orden som sades till. / The words that came with it.")
        String words,

        @MayBeAbsent @Schema(description = "Hur deltagaren gjorde det. / In which way the participant did it.")
        SigningMethod method,

        @MayBeAbsent
        @Schema(
                description =
                        "Namnet på den som gjorde det eller satt bredvid; ingen när Framsteg gjorde det. / The name of who did"
                                + " it or sat beside.")
        String by,

        @Schema(description = "Dagen det gällde. / The day it took place.")
        LocalDate effectiveOn,

        @Schema(description = "När det skrevs in. / When it was recorded.")
        Instant recordedAt) {

    @Schema(name = "WorkPlanChangeList", description = "Allt som har hänt. / Everything that has happened.")
    record All(
            @Schema(description = "Senast först. / Last first.")
            List<WorkPlanChangeView> items) {}
}

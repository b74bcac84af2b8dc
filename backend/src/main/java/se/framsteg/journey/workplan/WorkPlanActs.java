package se.framsteg.journey.workplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent with each act on a plan or its goals. */
final class WorkPlanActs {

    private static final int WORDS = 2000;

    private WorkPlanActs() {}

    @Schema(name = "WorkPlanSigningOpening", description = "Planen är genomläst. / The plan has been read through.")
    record Opening(
            @Schema(description = "Dagen ni läste den tillsammans. / The day you read it together.") @NotNull
            LocalDate readTogetherOn) {}

    @Schema(name = "WorkPlanRefusal", description = "Planen skrivs inte under som den är. / It is not signed as it is.")
    record Refusal(
            @Schema(description = "Vad som inte stämmer. / Which point.") @NotBlank @Size(max = WORDS)
            String point,

            @Schema(
                    description = "Deltagarens PIN-kod, när det är deltagaren som säger nej. / The participant's PIN.",
                    examples = "3859")
            @Size(max = 8)
            String pin) {

        @Override
        public String toString() {
            return "Refusal[…]";
        }
    }

    @Schema(
            name = "WorkPlanWaiverRequest",
            description =
                    "Planen ska gälla utan deltagarens underskrift. / It is to hold without the participant's signature.")
    record WaiverRequest(
            @Schema(description = "Varför. / Why.") @NotBlank @Size(max = WORDS)
            String why,

            @Schema(description = "Hur deltagaren har fått veta vad som står i planen. / How the person was told.")
            @NotBlank
            @Size(max = WORDS)
            String personInformed) {}

    @Schema(name = "WorkPlanRevision", description = "En ny version skrivs. / A new version is written.")
    record Revision(
            @Schema(description = "Vad som ändras och varför. / What changes and why.") @NotBlank @Size(max = WORDS)
            String why) {}

    @Schema(name = "GoalRef", description = "Ett mål i planen. / A goal of the plan.")
    record GoalRef(
            @Schema(description = "Målets id. / The goal's id.") @NotNull
            UUID goalId) {}

    @Schema(
            name = "GoalAttainment",
            description = "Ett mål är nått, helt eller delvis. / A goal is reached, in whole or part.")
    record Attainment(
            @Schema(description = "Målets id. / The goal's id.") @NotNull
            UUID goalId,

            @Schema(description = "Helt eller delvis. / In whole or part.") @NotNull
            Extent extent,

            @Schema(description = "Så säger personen själv. / As the person says it.") @NotBlank @Size(max = WORDS)
            String personWords,

            @Schema(description = "Så säger handledaren. / As the supervisor says it.") @NotBlank @Size(max = WORDS)
            String supervisorWords) {}

    @Schema(name = "GoalExtent")
    enum Extent {
        REACHED,
        PARTLY
    }

    @Schema(name = "GoalDrop", description = "Ett mål utgår. / A goal is dropped.")
    record GoalDrop(
            @Schema(description = "Målets id. / The goal's id.") @NotNull
            UUID goalId,

            @Schema(
                    description = "Orsak ur listan goal-drop. / A reason of that list.",
                    examples = "no-longer-important")
            @NotBlank
            @Size(max = 60)
            String reason) {}
}

package se.framsteg.journey.stage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent with each act on a stage or its steps. */
final class StageInput {

    private static final int WORDS = 2000;

    private StageInput() {}

    @Schema(name = "StageReturn", description = "Det går inte att skriva under än. / It cannot be signed yet.")
    record Return(
            @Schema(description = "Det som saknas. / What is missing.") @NotBlank @Size(max = WORDS)
            String missing,

            @Schema(description = "Deltagarens PIN-kod, när det är deltagaren som säger det. / The participant's PIN.")
            @Size(max = 8)
            String pin) {}

    @Schema(name = "StageSkip", description = "Etappen hoppas över. / The stage is skipped.")
    record Skip(
            @Schema(description = "Varför. / Why.") @NotBlank @Size(max = WORDS)
            String why) {}

    @Schema(name = "StageCorrection", description = "Något i etappen blev fel. / Something in the stage went wrong.")
    record Correction(
            @Schema(description = "Vad som är fel, och varför. / What is wrong, and why.") @NotBlank @Size(max = WORDS)
            String why) {}

    @Schema(name = "StageVoiding", description = "Etappen hör till någon annan. / The stage belongs to somebody else.")
    record Voiding(
            @Schema(description = "Varför. / Why.") @NotBlank @Size(max = WORDS)
            String why) {}

    @Schema(name = "StepCompletion", description = "Ett moment är klart. / A step is done.")
    record Completion(
            @Schema(description = "Momentet i resan. / The step in the journey.") @NotNull
            UUID stepRecordId,

            @Schema(description = "Dagen det blev klart, annars i dag. / The day it was done, otherwise today.")
            LocalDate doneOn,

            @Schema(description = "Svaret, när momentet frågar. / The answer, when the step asks.")
            StepAnswer.Choice choice,

            @Schema(description = "Med personens egna ord. / In the person's own words.") @Size(max = WORDS)
            String personWords,

            @Schema(description = "Anteckning. / Note.") @Size(max = WORDS)
            String note) {}

    @Schema(name = "StepDemonstration", description = "Moment som har visats. / Steps that have been shown.")
    record Demonstration(
            @Schema(description = "Momenten. / The steps.") @NotEmpty @Size(max = 50)
            List<@NotNull UUID> stepRecordIds) {}

    @Schema(name = "StepUnderstanding", description = "”Jag har förstått.” / \"I have understood.\"")
    record Understanding(
            @Schema(description = "Momenten. / The steps.") @NotEmpty @Size(max = 50)
            List<@NotNull UUID> stepRecordIds,

            @Schema(description = "Deltagarens egen PIN-kod, vid bordet. / The participant's own PIN, at the table.")
            @Size(max = 8)
            String pin) {}

    @Schema(name = "StepExemption", description = "Ett moment gäller inte. / A step does not apply.")
    record Exemption(
            @Schema(description = "Momentet i resan. / The step in the journey.") @NotNull
            UUID stepRecordId,

            @Schema(description = "Varför. / Why.") @NotBlank @Size(max = WORDS)
            String why) {}

    @Schema(name = "StepUndoing", description = "Ett moment blev fel. / A step went wrong.")
    record Undoing(
            @Schema(description = "Momentet i resan. / The step in the journey.") @NotNull
            UUID stepRecordId) {}
}

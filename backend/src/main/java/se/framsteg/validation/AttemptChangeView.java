package se.framsteg.validation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;
import se.framsteg.validation.UnitAttemptView.StatusView;
import se.framsteg.validation.attempt.AttemptHistory.Happened;
import se.framsteg.validation.attempt.UnitAttemptAction;

@Schema(
        name = "UnitAttemptStatusChange",
        description = "Något som har hänt med valideringen. / Something that has happened to the attempt.")
record AttemptChangeView(
        @Schema(description = "Händelsens id. / Its id.") UUID id,

        @Schema(description = "Vad som gjordes. / What was done.")
        UnitAttemptAction action,

        @Schema(description = "I ord. / In words.", examples = "Lämna in")
        String actionLabel,

        @Schema(description = "Läget före. / The state before.")
        StatusView from,

        @Schema(description = "Läget efter. / The state after.")
        StatusView to,

        @Schema(description = "När. / When.") Instant recordedAt,

        @Schema(description = "Den som gjorde det. / Who did it.")
        String by,

        @Schema(description = "På personens ord. / On the person's word.")
        boolean onTheirWord,

        @Schema(
                description =
                        "Personen själv gjorde det vid bordet; den namngivna är vittne. / The person did it at the table; the named one is witness.")
        boolean atTheTable,

        @MayBeAbsent @Schema(description = "Orsakens kod. / The reason's code.")
        String reason,

        @MayBeAbsent @Schema(description = "Orsaken i ord. / The reason in words.")
        String reasonLabel,

        @MayBeAbsent @Schema(description = "Det som sades. / What was said.")
        String words) {

    /** @param reasonLabel null when there is no reason */
    static AttemptChangeView of(Happened happened, String by, String reasonLabel) {
        return new AttemptChangeView(
                happened.id(),
                happened.action(),
                happened.action().label(),
                StatusView.of(happened.from()),
                StatusView.of(happened.to()),
                happened.at(),
                by,
                happened.onTheirWord(),
                happened.atTheTable(),
                happened.reason() == null ? null : happened.reason().code(),
                reasonLabel,
                happened.words());
    }
}

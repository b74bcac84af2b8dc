package se.framsteg.participant.assignment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(
        name = "Assignment",
        description = "En handledare som följer en deltagare. / A supervisor who follows a participant.")
record AssignmentView(
        @Schema(description = "Uppdragets id. / The assignment's id.")
        UUID id,

        @Schema(description = "Deltagarens id. / The participant's id.")
        UUID participantId,

        @Schema(description = "Handledarens medlemskap. / The supervisor's membership.")
        UUID membershipId,

        @Schema(description = "Handledarens namn. / The supervisor's name.")
        String name,

        @Schema(description = "Första dagen. / First day.") LocalDate fromOn,

        @MayBeAbsent @Schema(description = "Sista dagen, när den är bestämd. / Last day, when decided.")
        LocalDate toOn,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {

    static AssignmentView of(Assignment assignment, String name) {
        return new AssignmentView(
                assignment.id(),
                assignment.participantId(),
                assignment.membershipId(),
                name,
                assignment.fromOn(),
                assignment.toOn(),
                Map.of(
                        "self", Link.to("/assignments/" + assignment.id()),
                        "participant", Link.to("/participants/" + assignment.participantId())));
    }

    @Schema(
            name = "AssignmentList",
            description = "Alla som följer eller har följt. / All who follow or have followed.")
    record All(
            @Schema(description = "Senast börjad först. / Last begun first.")
            List<AssignmentView> items) {}
}

package se.framsteg.journey.workplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "WorkPlanRow", description = "En version av arbetsplanen i en lista. / A version in a list.")
record WorkPlanRow(
        @Schema(description = "Planens id. / The plan's id.")
        UUID id,

        @Schema(description = "Versionen, räknad från 1. / The version, counted from 1.", examples = "1")
        int number,

        @Schema(description = "Läget. / Its state.") WorkPlanView.CodeView status,

        @MayBeAbsent @Schema(description = "På vilket sätt den kom att gälla. / In what way it came into force.")
        WorkPlanView.CodeView agreement,

        @MayBeAbsent @Schema(description = "Dagen den började gälla. / The day it came into force.")
        LocalDate agreedOn,

        @MayBeAbsent @Schema(description = "Nästa dag för uppföljning. / The next follow-up.")
        LocalDate nextFollowUpOn,

        @Schema(description = "När den började skrivas. / When it was begun.")
        Instant createdAt,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {

    @Schema(name = "WorkPlanList", description = "En placerings arbetsplaner. / The work plans of a placement.")
    record All(
            @Schema(description = "Den senaste först. / The newest first.")
            List<WorkPlanRow> items,

            @Schema(
                    description =
                            "Du kan börja skriva en plan; när en gäller skriver du en ny version av den. / You may begin a plan;"
                                    + " one in force is revised instead.")
            boolean mayBegin,

            @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
            Map<String, Link> links) {}
}

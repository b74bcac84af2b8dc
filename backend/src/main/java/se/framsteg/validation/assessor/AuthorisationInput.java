package se.framsteg.validation.assessor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewAssessorAuthorisation",
        description = "Att en kollega får bedöma i ett område. / That a colleague may assess in an area.")
record AuthorisationInput(
        @Schema(description = "Handledarens medlemskap. / The supervisor's membership.") @NotNull
        UUID membershipId,

        @Schema(description = "Programmets kod. / The programme's code.", examples = "FRAMSTEG-EXEMPEL")
        @NotBlank
        @Size(max = 60)
        String programme,

        @Schema(description = "Områdets kod. / The area's code.", examples = "KOK") @NotBlank @Size(max = 20)
        String area,

        @Schema(description = "Under utbildning eller behörig. / In training or on their own.") @NotNull
        Standing standing,

        @Schema(description = "Första dagen; i dag när inget anges. / First day; today when left out.")
        LocalDate fromOn,

        @Schema(description = "Sista dagen, när den är bestämd. / Last day, when decided.")
        LocalDate toOn,

        @Schema(
                description = "Vilken utbildning, och när. / Which training, and when.",
                examples = "Bedömarutbildning, fyra halvdagar, våren 2026")
        @NotBlank
        @Size(max = 500)
        String proof) {

    @Schema(
            name = "AssessorAuthorisationEnding",
            description = "När behörigheten slutar. / When the authorisation ends.")
    record Ending(
            @Schema(description = "Sista dagen. / Last day.") @NotNull
            LocalDate toOn) {}
}

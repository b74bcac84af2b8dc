package se.framsteg.journey.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewFollowUp",
        description = "Det ni kom fram till när ni satte er ner. / What you came to when you sat down.")
record FollowUpInput(
        @Schema(description = "Dagen ni träffades, annars i dag. / The day you met, otherwise today.")
        LocalDate heldOn,

        @Schema(description = "Det personen säger om hur det går. / What the person says about how it goes.")
        @NotBlank
        @Size(max = 2000)
        String personWords,

        @Schema(description = "Det ni har kommit överens om att ändra. / What you have agreed to change.")
        @NotBlank
        @Size(max = 2000)
        String agreedChanges,

        @Schema(description = "När ni ses nästa gång. / When you meet next.") @NotNull
        LocalDate nextOn,

        @Schema(description = "Framstegsskalan, när ni fyllde i den. / The progress scale, when you filled it in.")
        @Valid
        @Size(max = 8)
        List<@NotNull @Valid AreaRating> ratings,

        @Schema(
                description =
                        "Deltagarens PIN-kod, när hen själv fyllde i sin del. / The participant's PIN, when they filled in their part themselves.",
                examples = "3859")
        @Size(max = 8)
        String pin) {

    /** Never the PIN, whoever prints it. */
    @Override
    public String toString() {
        return "FollowUpInput[…]";
    }

    @Schema(
            name = "NewProgressRating",
            description = "Framstegsskalan ifylld av båda. / The progress scale filled in by both.")
    record Rating(
            @Schema(description = "Dagen, annars i dag. / The day, otherwise today.")
            LocalDate ratedOn,

            @Schema(description = "Ett svar per område. / One answer for each area.") @NotEmpty @Size(max = 8)
            List<@NotNull @Valid AreaRating> ratings,

            @Schema(description = "Det personen säger om det. / What the person says about it.") @Size(max = 2000)
            String personWords,

            @Schema(
                    description =
                            "Deltagarens PIN-kod, när hen själv fyllde i sin del; annars noteras det som på hens ord. / The participant's PIN, when they filled in their part themselves; otherwise it is noted as on their word.",
                    examples = "3859")
            @Size(max = 8)
            String pin) {

        /** Never the PIN, whoever prints it. */
        @Override
        public String toString() {
            return "Rating[…]";
        }
    }
}

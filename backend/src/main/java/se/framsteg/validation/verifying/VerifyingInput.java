package se.framsteg.validation.verifying;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.validation.verification.Opinion;
import se.framsteg.validation.verification.Verification;

@Schema(name = "NewUnitVerification", description = "Vad kvalitetssäkraren säger. / What the quality assurer says.")
record VerifyingInput(
        @Schema(
                description =
                        "Varje kriterium som är bedömt och inte kvalitetssäkrat än. / Every criterion judged and not verified yet.")
        @NotEmpty
        @Size(max = 100)
        List<@NotNull @Valid OnCriterion> criteria,

        @Schema(
                description =
                        "Ord till bedömaren. Behövs när något ska bedömas igen. / Words to the assessor; needed when something is to be judged again.")
        @Size(max = 2000)
        String feedback) {

    @Schema(
            name = "NewCriterionVerification",
            description = "Vad kvalitetssäkraren säger om ett kriterium. / What is said of a criterion.")
    record OnCriterion(
            @Schema(description = "Kriteriets id. / The criterion's id.") @NotNull
            UUID criterionId,

            @Schema(description = "Vad som sägs. / What is said.") @NotNull
            Opinion opinion,

            @Schema(
                    description =
                            "Varför, till bedömaren, när det ska bedömas igen. / Why, when it is to be judged again.")
            @Size(max = 1000)
            String why) {}

    List<Verification.OnCriterion> seen() {
        return criteria.stream()
                .map(one -> new Verification.OnCriterion(one.criterionId(), one.opinion(), blankless(one.why())))
                .toList();
    }

    /** Null when nothing was said. */
    String said() {
        return blankless(feedback);
    }

    private static String blankless(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

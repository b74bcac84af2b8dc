package se.framsteg.validation.assessing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.validation.assessment.CriterionOutcome;
import se.framsteg.validation.assessment.Result;
import se.framsteg.validation.assessment.Verdict;

/** What the assessor tells. */
final class AssessingInput {

    private AssessingInput() {}

    @Schema(name = "UnitAssessmentStart", description = "Bedömaren börjar. / The assessor begins.")
    record Start(
            @Schema(
                    description =
                            "Jag står inte personen nära, och inget annat gör mig partisk. / I am not close to the person, and nothing else makes me partial.")
            @NotNull
            Boolean noConflictOfInterest) {}

    @Schema(name = "NewAssessmentDecision", description = "En bedömning. / A judgement.")
    record Decision(
            @Schema(description = "Vad den säger om modulen. / What it says of the unit.") @NotNull
            Result result,

            @Schema(description = "Varje kriterium som ska bedömas. / Every criterion to be judged.")
            @NotEmpty
            @Size(max = 100)
            List<@NotNull @Valid OnCriterion> criteria,

            @Schema(
                    description =
                            "Ord till personen. Behövs när modulen är uppnådd eller inte ännu. / Words to the person; needed unless something is asked for.")
            @Size(max = 2000)
            String personText,

            @Schema(
                    description =
                            "När kompletteringen ska vara klar, bara då. / When the completion is due, then alone.")
            LocalDate completeBy) {

        Verdict verdict() {
            return new Verdict(
                    result, criteria.stream().map(OnCriterion::judged).toList(), blankless(personText), completeBy);
        }
    }

    @Schema(
            name = "NewCriterionDecision",
            description = "Vad som sägs om ett kriterium. / What is said of a criterion.")
    record OnCriterion(
            @Schema(description = "Kriteriets id. / The criterion's id.") @NotNull
            UUID criterionId,

            @Schema(description = "Vad som sägs. / What is said.") @NotNull
            CriterionOutcome outcome,

            @Schema(description = "Vad som saknas, i en mening till personen. / What is missing, in one sentence.")
            @Size(max = 500)
            String missing,

            @Schema(description = "Vad det vilar på. / What it rests on.") @Size(max = 100)
            List<@NotNull @Valid Ticked> evidence) {

        Verdict.OnCriterion judged() {
            return new Verdict.OnCriterion(
                    criterionId,
                    outcome,
                    blankless(missing),
                    evidence == null
                            ? List.of()
                            : evidence.stream().map(Ticked::ticked).toList());
        }
    }

    @Schema(
            name = "NewTickedEvidence",
            description = "Ett underlag och de fyra saker som gör att det räknas. / Evidence, and what makes it count.")
    record Ticked(
            @Schema(description = "Underlagets id. / The evidence's id.") @NotNull
            UUID evidenceId,

            @Schema(description = "Giltigt: det handlar om kriteriet. / Valid: it is about the criterion.") @NotNull
            Boolean valid,

            @Schema(description = "Äkta: det är personens eget. / Authentic: it is the person's own.") @NotNull
            Boolean authentic,

            @Schema(description = "Aktuellt: det gäller än i dag. / Current: it holds today.") @NotNull
            Boolean current,

            @Schema(description = "Tillräckligt: det visar nog. / Sufficient: it shows enough.") @NotNull
            Boolean sufficient) {

        Verdict.Ticked ticked() {
            return new Verdict.Ticked(evidenceId, valid, authentic, current, sufficient);
        }
    }

    /** Null for what is blank. */
    private static String blankless(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

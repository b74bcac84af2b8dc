package se.framsteg.validation.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;
import se.framsteg.validation.assessor.Standing;

@Schema(name = "AssessmentDecision", description = "En bedömning som är gjord. / A judgement that was made.")
public record DecisionView(
        @Schema(description = "Bedömningens id. / The decision's id.")
        UUID id,

        @Schema(description = "Varvet den hör till. / The round it belongs to.")
        int round,

        @Schema(description = "Vad den säger om modulen. / What it says of the unit.")
        Result result,

        @Schema(description = "Samma sak i ord. / The same in words.", examples = "Uppnådd")
        String resultLabel,

        @Schema(description = "Kriterium för kriterium. / Criterion by criterion.")
        List<CriterionDecisionView> criteria,

        @MayBeAbsent @Schema(description = "Ord till personen. / Words to the person.")
        String personText,

        @MayBeAbsent @Schema(description = "När kompletteringen ska vara klar. / When the completion is due.")
        LocalDate completeBy,

        @Schema(description = "Den som bedömde. / Who assessed.")
        String decidedBy,

        @Schema(description = "Under utbildning eller behörig den dagen. / In training or on their own that day.")
        Standing standing,

        @MayBeAbsent
        @Schema(
                description =
                        "Bedömningen som den här skriver under, när den gör det. / The decision that this one countersigns.")
        UUID countersigns,

        @Schema(description = "När. / When.") Instant decidedAt) {

    @Schema(name = "CriterionDecision", description = "Vad som sägs om ett kriterium. / What is said of a criterion.")
    public record CriterionDecisionView(
            @Schema(description = "Kriteriets id. / The criterion's id.")
            UUID criterionId,

            @Schema(description = "Vad som sägs. / What is said.")
            CriterionOutcome outcome,

            @Schema(description = "Samma sak i ord. / The same in words.", examples = "Uppnått")
            String outcomeLabel,

            @MayBeAbsent @Schema(description = "Vad som saknas, till personen. / What is missing, to the person.")
            String missing,

            @Schema(description = "Vad det vilar på. / What it rests on.")
            List<TickedEvidence> evidence) {}

    @Schema(
            name = "TickedEvidence",
            description = "Ett underlag och de fyra saker som gör att det räknas. / Evidence, and what makes it count.")
    public record TickedEvidence(
            @Schema(description = "Underlagets id. / The evidence's id.")
            UUID evidenceId,

            @Schema(description = "Giltigt: det handlar om kriteriet. / Valid: it is about the criterion.")
            boolean valid,

            @Schema(description = "Äkta: det är personens eget. / Authentic: it is the person's own.")
            boolean authentic,

            @Schema(description = "Aktuellt: det gäller än i dag. / Current: it holds today.")
            boolean current,

            @Schema(description = "Tillräckligt: det visar nog. / Sufficient: it shows enough.")
            boolean sufficient) {}

    /** @param names by account */
    public static DecisionView of(AssessmentDecision decision, Map<UUID, String> names) {
        return new DecisionView(
                decision.id(),
                decision.round(),
                decision.result(),
                decision.result().label(),
                decision.criteria().stream()
                        .map(judged -> new CriterionDecisionView(
                                judged.criterionId(),
                                judged.outcome(),
                                judged.outcome().label(),
                                judged.missing(),
                                judged.evidence().stream()
                                        .map(ticked -> new TickedEvidence(
                                                ticked.evidenceId(),
                                                ticked.valid(),
                                                ticked.authentic(),
                                                ticked.current(),
                                                ticked.sufficient()))
                                        .toList()))
                        .toList(),
                decision.personText(),
                decision.completeBy(),
                names.get(decision.assessor()),
                decision.authorisation().standing(),
                decision.countersigns(),
                decision.decidedAt());
    }
}

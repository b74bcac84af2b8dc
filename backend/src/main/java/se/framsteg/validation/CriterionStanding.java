package se.framsteg.validation;

import java.util.Optional;
import se.framsteg.catalogue.unit.UnitSpecification.Criterion;
import se.framsteg.validation.assessment.CriterionOutcome;
import se.framsteg.validation.assessment.Verdict.OnCriterion;
import se.framsteg.validation.attempt.UnitAttemptStatus;
import se.framsteg.validation.evidence.Coverage;

/** Where a criterion is, in the words people read. Computed, never kept. */
public enum CriterionStanding {
    EVIDENCE_MISSING("Underlag saknas"),
    MORE_NEEDED("Mer underlag behövs"),
    EVIDENCE_THERE("Underlag finns"),
    TO_COMPLETE("Komplettera"),
    MET("Uppnått"),
    NOT_MET("Inte uppnått än"),
    NOT_SEEN("Inte sett");

    private final String label;

    CriterionStanding(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static CriterionStanding of(WholeAttempt whole, Criterion criterion) {
        Optional<OnCriterion> judged = Optional.ofNullable(whole.judged().get(criterion.id()));
        if (!isToBeJudged(whole, criterion)) {
            return judged.map(OnCriterion::outcome)
                    .map(CriterionStanding::of)
                    .orElseGet(() -> of(whole.coverage(criterion)));
        }
        return whole.askedFor(criterion).isPresent() ? TO_COMPLETE : of(whole.coverage(criterion));
    }

    static boolean isToBeJudged(WholeAttempt whole, Criterion criterion) {
        UnitAttemptStatus status = whole.attempt().status();
        return whole.attempt().openCriteria().contains(criterion.id())
                && UnitAttemptStatus.LIVE.contains(status)
                && status != UnitAttemptStatus.MET
                && status != UnitAttemptStatus.CONFIRMED;
    }

    private static CriterionStanding of(CriterionOutcome outcome) {
        return switch (outcome) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case NOT_SEEN -> NOT_SEEN;
        };
    }

    private static CriterionStanding of(Coverage coverage) {
        return switch (coverage) {
            case NONE -> EVIDENCE_MISSING;
            case SELF_ASSESSMENT_ALONE, TOO_FEW_OCCASIONS -> MORE_NEEDED;
            case ENOUGH -> EVIDENCE_THERE;
        };
    }
}

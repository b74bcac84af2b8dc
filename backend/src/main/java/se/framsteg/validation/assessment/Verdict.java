package se.framsteg.validation.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an assessor is about to decide.
 *
 * @param personText plain words to the person about the whole
 * @param completeBy when what is missing should be there; null unless something is asked for
 */
public record Verdict(Result result, List<OnCriterion> criteria, String personText, LocalDate completeBy) {

    public Verdict {
        criteria = List.copyOf(criteria);
    }

    /**
     * @param missing one plain sentence to the person about what is missing; null when nothing is
     * @param evidence what the outcome stands on
     */
    public record OnCriterion(UUID criterionId, CriterionOutcome outcome, String missing, List<Ticked> evidence) {
        public OnCriterion {
            evidence = List.copyOf(evidence);
        }

        boolean isMet() {
            return outcome == CriterionOutcome.MET;
        }
    }

    /** A piece of evidence, and the four things that make it count. */
    public record Ticked(UUID evidenceId, boolean valid, boolean authentic, boolean current, boolean sufficient) {
        boolean counts() {
            return valid && authentic && current && sufficient;
        }
    }
}

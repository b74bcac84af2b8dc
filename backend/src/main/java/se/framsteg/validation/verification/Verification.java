package se.framsteg.validation.verification;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.access.machine.By;
import se.framsteg.shared.problem.Faults;
import se.framsteg.validation.assessment.AssessmentDecision;

/**
 * Somebody else has looked at a judgement, criterion by criterion. It is kept as it was written.
 *
 * @param feedback words to the assessor about the whole; null when everything is upheld and nothing was said
 */
public record Verification(
        UUID id,
        UUID orgId,
        UUID attemptId,
        UUID decisionId,
        UUID assessor,
        List<OnCriterion> criteria,
        String feedback,
        UUID verifiedBy,
        Instant verifiedAt) {

    public Verification {
        criteria = List.copyOf(criteria);
    }

    /** @param why to the assessor; null when upheld */
    public record OnCriterion(UUID criterionId, Opinion opinion, String why) {}

    /**
     * Refuses with everything that is wrong with it. Every criterion that is judged and not upheld yet is looked at, once,
     * and no other.
     *
     * @param decision the one by which the unit was met
     * @param judged also those of earlier decisions, which that one rests on
     */
    public static Verification of(
            UUID id,
            AssessmentDecision decision,
            Set<UUID> judged,
            List<OnCriterion> criteria,
            String feedback,
            By by) {
        Faults faults = new Faults();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            OnCriterion one = criteria.get(i);
            faults.unless(
                    judged.contains(one.criterionId()) && seen.add(one.criterionId()),
                    "/criteria/" + i + "/criterionId",
                    "unknown-id",
                    "Det kriteriet väntar inte på kvalitetssäkring, eller står två gånger.",
                    "That criterion does not wait to be verified, or stands twice.");
            if (one.opinion() != Opinion.UPHELD) {
                faults.required(one.why(), "/criteria/" + i + "/why");
            }
        }
        faults.unless(
                seen.containsAll(judged),
                "/criteria",
                "required",
                "Säg vad du ser för varje kriterium som är bedömt.",
                "Say what you see for every criterion that is judged.");
        if (criteria.stream().anyMatch(one -> one.opinion() != Opinion.UPHELD)) {
            faults.required(feedback, "/feedback");
        }
        faults.refuseIfAny();
        return new Verification(
                id,
                decision.orgId(),
                decision.attemptId(),
                decision.id(),
                decision.assessor(),
                criteria,
                feedback,
                by.accountId(),
                by.at());
    }

    public boolean upheld() {
        return reopened().isEmpty();
    }

    /** The criteria to be judged again. */
    public Set<UUID> reopened() {
        return criteria.stream()
                .filter(one -> one.opinion() != Opinion.UPHELD)
                .map(OnCriterion::criterionId)
                .collect(Collectors.toUnmodifiableSet());
    }
}

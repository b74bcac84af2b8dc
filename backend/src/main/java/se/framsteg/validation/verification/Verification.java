package se.framsteg.validation.verification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.access.machine.By;
import se.framsteg.shared.problem.Faults;
import se.framsteg.validation.assessment.AssessmentDecision;

/**
 * Somebody else has looked at a judgement. It is kept as it was written.
 *
 * @param returned the criteria to be judged again, each with a sentence to the assessor; none when all are upheld
 * @param feedback words to the assessor about the whole
 */
public record Verification(
        UUID id,
        UUID orgId,
        UUID attemptId,
        UUID decisionId,
        boolean upheld,
        List<Returned> returned,
        String feedback,
        UUID verifiedBy,
        Instant verifiedAt) {

    public Verification {
        returned = List.copyOf(returned);
    }

    public record Returned(UUID criterionId, String why) {}

    /** What a verifier is about to say. */
    public record Opinion(boolean upheld, List<Returned> returned, String feedback) {
        public Opinion {
            returned = List.copyOf(returned);
        }
    }

    /** Refuses with everything that is wrong with the opinion. */
    static Verification of(UUID id, AssessmentDecision decision, Set<UUID> criteriaOfUnit, Opinion opinion, By by) {
        Faults faults = new Faults();
        faults.unless(
                opinion.upheld() == opinion.returned().isEmpty(),
                "/returned",
                opinion.upheld() ? "not-asked-for" : "required",
                opinion.upheld()
                        ? "Det som kvalitetssäkras lämnas inte tillbaka."
                        : "Säg vilka kriterier som ska bedömas igen.",
                opinion.upheld() ? "What is upheld is not returned." : "Say which criteria are to be judged again.");
        for (int i = 0; i < opinion.returned().size(); i++) {
            UUID criterion = opinion.returned().get(i).criterionId();
            List<UUID> all =
                    opinion.returned().stream().map(Returned::criterionId).toList();
            faults.unless(
                    criteriaOfUnit.contains(criterion) && all.indexOf(criterion) == i,
                    "/returned/" + i + "/criterionId",
                    "unknown-id",
                    "Det kriteriet finns inte i modulen, eller står två gånger.",
                    "No such criterion in the unit, or it stands twice.");
        }
        if (!opinion.upheld()) {
            faults.required(opinion.feedback(), "/feedback");
        }
        faults.refuseIfAny();
        return new Verification(
                id,
                decision.orgId(),
                decision.attemptId(),
                decision.id(),
                opinion.upheld(),
                opinion.returned(),
                opinion.feedback(),
                by.accountId(),
                by.at());
    }

    Set<UUID> reopened() {
        return returned.stream().map(Returned::criterionId).collect(Collectors.toUnmodifiableSet());
    }
}

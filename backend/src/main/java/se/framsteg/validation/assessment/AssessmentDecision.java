package se.framsteg.validation.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.framsteg.access.machine.By;
import se.framsteg.catalogue.unit.UnitSpecification;
import se.framsteg.validation.assessment.Verdict.OnCriterion;
import se.framsteg.validation.assessor.AuthorisationSnapshot;
import se.framsteg.validation.attempt.Judgement;
import se.framsteg.validation.attempt.UnitAttempt;
import se.framsteg.validation.evidence.Claim;

/**
 * A judgement that was made. It is never changed: evidence that comes later speaks in the next one, and a correction is a new
 * decision.
 *
 * @param evidenceHashes what each piece of evidence read like when it was judged
 * @param completeBy null unless something was asked for
 * @param authorisation what the assessor was trusted with that day
 * @param countersigns the trainee's decision that this one makes hold; null for an ordinary one
 */
public record AssessmentDecision(
        UUID id,
        UUID orgId,
        UUID attemptId,
        int round,
        Result result,
        List<OnCriterion> criteria,
        Map<UUID, byte[]> evidenceHashes,
        String personText,
        LocalDate completeBy,
        UUID assessor,
        AuthorisationSnapshot authorisation,
        UUID countersigns,
        Instant decidedAt) {

    public AssessmentDecision {
        criteria = List.copyOf(criteria);
        evidenceHashes = Map.copyOf(evidenceHashes);
    }

    /** Refuses with everything that is wrong with the verdict. */
    public static AssessmentDecision made(
            UUID id,
            UnitAttempt attempt,
            UnitSpecification unit,
            Verdict verdict,
            List<Claim> claims,
            AuthorisationSnapshot authorisation,
            By by) {
        VerdictRules.check(verdict, unit, attempt.openCriteria(), claims, by.on());
        Set<UUID> used = verdict.criteria().stream()
                .flatMap(judged -> judged.evidence().stream())
                .map(Verdict.Ticked::evidenceId)
                .collect(Collectors.toSet());
        Map<UUID, byte[]> hashes = claims.stream()
                .map(Claim::evidence)
                .filter(evidence -> used.contains(evidence.id()))
                .collect(Collectors.toMap(evidence -> evidence.id(), evidence -> evidence.hash()));
        return new AssessmentDecision(
                id,
                attempt.orgId(),
                attempt.id(),
                attempt.round(),
                verdict.result(),
                verdict.criteria(),
                hashes,
                verdict.personText(),
                verdict.completeBy(),
                by.accountId(),
                authorisation,
                null,
                by.at());
    }

    /** Somebody authorised on their own has looked at the same and says the same. */
    public AssessmentDecision countersigned(UUID newId, AuthorisationSnapshot theirs, By by) {
        if (theirs.isTrainee()) {
            throw AssessmentProblems.traineeCannotCountersign();
        }
        return new AssessmentDecision(
                newId,
                orgId,
                attemptId,
                round,
                result,
                criteria,
                evidenceHashes,
                personText,
                completeBy,
                by.accountId(),
                theirs,
                id,
                by.at());
    }

    /** What it means for the attempt; a completion that is asked for needs nobody else. */
    public Judgement judgement() {
        return new Judgement(result == Result.MET, awaitsCountersign());
    }

    public boolean awaitsCountersign() {
        return authorisation.isTrainee() && result != Result.REFERRED_BACK;
    }

    /** The criteria that were told what is missing. */
    public Set<UUID> reopened() {
        return criteria.stream()
                .filter(judged -> judged.missing() != null)
                .map(OnCriterion::criterionId)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Map<UUID, OnCriterion> byCriterion() {
        return criteria.stream().collect(Collectors.toMap(OnCriterion::criterionId, Function.identity()));
    }
}

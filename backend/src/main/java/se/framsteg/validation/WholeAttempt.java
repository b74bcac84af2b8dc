package se.framsteg.validation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.catalogue.unit.UnitSpecification;
import se.framsteg.catalogue.unit.UnitSpecification.Criterion;
import se.framsteg.shared.time.SwedishClock;
import se.framsteg.validation.assessment.AssessmentDecision;
import se.framsteg.validation.assessment.Verdict.OnCriterion;
import se.framsteg.validation.attempt.SelfAssessments;
import se.framsteg.validation.attempt.UnitAttempt;
import se.framsteg.validation.attempt.UnitAttemptStatus;
import se.framsteg.validation.evidence.Claim;
import se.framsteg.validation.evidence.Coverage;
import se.framsteg.validation.evidence.Evidence;
import se.framsteg.validation.verification.Opinion;
import se.framsteg.validation.verification.Verification;

/**
 * An attempt with all that has come of it, and what can be read from that.
 *
 * @param said null until the person has assessed themselves
 * @param decisions the first first
 * @param verifications the first first
 */
public record WholeAttempt(
        UnitAttempt attempt,
        UnitSpecification unit,
        SelfAssessments.Noted said,
        List<Claim> claims,
        List<AssessmentDecision> decisions,
        List<Verification> verifications) {

    /** Everything mandatory that is still to be judged has evidence enough, as far as can be counted. */
    public boolean readyToSubmit() {
        return unit.criteria().stream()
                .filter(criterion ->
                        criterion.mandatory() && attempt.openCriteria().contains(criterion.id()))
                .allMatch(criterion -> coverage(criterion) == Coverage.ENOUGH);
    }

    public Optional<AssessmentDecision> lastDecision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /** The last day on which the person may ask somebody else to look; there is a judgement. */
    public LocalDate appealableUntil() {
        return SwedishClock.dayOf(lastDecision().orElseThrow().decidedAt()).plusWeeks(3);
    }

    /** A trainee's decision that nobody authorised on their own has signed yet. */
    public Optional<AssessmentDecision> awaitingCountersign() {
        return lastDecision()
                .filter(decision ->
                        decision.awaitsCountersign() && attempt.status() == UnitAttemptStatus.IN_ASSESSMENT);
    }

    /** The accounts whose judgement it rests on. */
    public Set<UUID> judges() {
        return decisions.stream().map(AssessmentDecision::assessor).collect(Collectors.toSet());
    }

    /** Those who judged, and those who saw what was judged by. */
    public Set<UUID> involved() {
        return Stream.concat(
                        judges().stream(),
                        claims.stream().map(claim -> claim.evidence().notedBy()))
                .collect(Collectors.toSet());
    }

    /** The criteria that are judged and that nobody else has upheld yet. */
    public Set<UUID> toVerify() {
        Set<UUID> waiting = new HashSet<>(judged().keySet());
        verifications.stream()
                .flatMap(verification -> verification.criteria().stream())
                .filter(seen -> seen.opinion() == Opinion.UPHELD)
                .forEach(seen -> waiting.remove(seen.criterionId()));
        return waiting;
    }

    /** What was last said of each criterion that has been judged. */
    Map<UUID, OnCriterion> judged() {
        Map<UUID, OnCriterion> judged = new LinkedHashMap<>();
        decisions.forEach(decision -> judged.putAll(decision.byCriterion()));
        return judged;
    }

    Coverage coverage(Criterion criterion) {
        return Coverage.of(criterion, evidenceFor(criterion));
    }

    Collection<Evidence> evidenceFor(Criterion criterion) {
        return claims.stream()
                .filter(claim -> claim.speaksFor(criterion.id()))
                .map(Claim::evidence)
                .toList();
    }

    /** The sentence the person was told is missing, while nothing has been noted for the criterion since. */
    Optional<String> askedFor(Criterion criterion) {
        return lastDecision()
                .filter(decision -> evidenceFor(criterion).stream()
                        .noneMatch(evidence -> evidence.notedAt().isAfter(decision.decidedAt())))
                .map(decision -> decision.byCriterion().get(criterion.id()))
                .map(OnCriterion::missing);
    }
}

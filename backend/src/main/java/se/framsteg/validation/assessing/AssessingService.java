package se.framsteg.validation.assessing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.catalogue.unit.UnitSpecification;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.validation.AttemptChanges;
import se.framsteg.validation.UnitAttemptView;
import se.framsteg.validation.WholeAttempt;
import se.framsteg.validation.WholeAttempts;
import se.framsteg.validation.assessment.AssessmentDecision;
import se.framsteg.validation.assessment.AssessmentProblems;
import se.framsteg.validation.assessment.Decisions;
import se.framsteg.validation.assessment.Result;
import se.framsteg.validation.assessment.Verdict;
import se.framsteg.validation.assessor.AssessorAuthorisation;
import se.framsteg.validation.assessor.AssessorAuthorisations;
import se.framsteg.validation.assessor.AssessorProblems;
import se.framsteg.validation.assessor.AuthorisationSnapshot;
import se.framsteg.validation.attempt.AttemptChange;
import se.framsteg.validation.attempt.UnitAttempt;

/** Assessing what was handed in. Whoever does it is authorised for the area on that day. */
@ApplicationScoped
class AssessingService {

    private final AttemptChanges changes;
    private final WholeAttempts wholes;
    private final Decisions decisions;
    private final AssessorAuthorisations authorisations;
    private final WhoActs who;
    private final Uuid7 ids;

    AssessingService(
            AttemptChanges changes,
            WholeAttempts wholes,
            Decisions decisions,
            AssessorAuthorisations authorisations,
            WhoActs who,
            Uuid7 ids) {
        this.changes = changes;
        this.wholes = wholes;
        this.decisions = decisions;
        this.authorisations = authorisations;
        this.who = who;
        this.ids = ids;
    }

    Versioned<UnitAttemptView> start(UUID id, Version version, boolean noConflictOfInterest) {
        UnitAttempt attempt = changes.toChange(id, version);
        By by = who.now();
        AttemptChange change = attempt.startAssessment(by);
        if (!noConflictOfInterest) {
            throw AssessmentProblems.conflictOfInterest();
        }
        trusted(wholes.of(attempt).unit(), by);
        return changes.done(attempt, change);
    }

    Versioned<UnitAttemptView> decide(UUID id, Version version, Verdict verdict) {
        UnitAttempt attempt = changes.toChange(id, version);
        By by = who.now();
        WholeAttempt whole = wholes.of(attempt);
        attempt.refuseUnlessMayDecide(by);
        if (whole.awaitingCountersign().isPresent()) {
            throw AssessmentProblems.waitsForCountersign();
        }
        AssessmentDecision decision = AssessmentDecision.made(
                ids.next(), attempt, whole.unit(), verdict, whole.claims(), trusted(whole.unit(), by), by);
        decisions.add(decision);
        return changes.done(
                attempt,
                verdict.result() == Result.REFERRED_BACK
                        ? attempt.referBack(decision.reopened(), decision.completeBy(), by)
                        : attempt.judge(decision.judgement(), by));
    }

    /** Somebody authorised on their own has looked at what a trainee decided. */
    Versioned<UnitAttemptView> countersign(UUID id, Version version) {
        UnitAttempt attempt = changes.toChange(id, version);
        By by = who.now();
        WholeAttempt whole = wholes.of(attempt);
        AssessmentDecision trainees = whole.awaitingCountersign().orElseThrow(AssessmentProblems::nothingToCountersign);
        AttemptChange change = attempt.countersign(trainees.judgement(), trainees.assessor(), by);
        decisions.add(trainees.countersigned(ids.next(), trusted(whole.unit(), by), by));
        return changes.done(attempt, change);
    }

    private AuthorisationSnapshot trusted(UnitSpecification unit, By by) {
        return authorisations
                .inForce(by.organisationId(), by.accountId(), unit, by.on())
                .map(AssessorAuthorisation::snapshot)
                .orElseThrow(AssessorProblems::notAuthorised);
    }
}

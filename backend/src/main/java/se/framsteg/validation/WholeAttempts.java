package se.framsteg.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.framsteg.catalogue.unit.UnitVersions;
import se.framsteg.validation.assessment.Decisions;
import se.framsteg.validation.attempt.SelfAssessments;
import se.framsteg.validation.attempt.UnitAttempt;
import se.framsteg.validation.attempt.UnitAttemptStatus;
import se.framsteg.validation.evidence.Evidences;
import se.framsteg.validation.verification.Verifications;

/** Gathers what has come of an attempt. What cannot be there yet is not asked for. */
@ApplicationScoped
public class WholeAttempts {

    private final UnitVersions units;
    private final SelfAssessments selfAssessments;
    private final Evidences evidences;
    private final Decisions decisions;
    private final Verifications verifications;

    WholeAttempts(
            UnitVersions units,
            SelfAssessments selfAssessments,
            Evidences evidences,
            Decisions decisions,
            Verifications verifications) {
        this.units = units;
        this.selfAssessments = selfAssessments;
        this.evidences = evidences;
        this.decisions = decisions;
        this.verifications = verifications;
    }

    public WholeAttempt of(UnitAttempt attempt) {
        boolean planned = attempt.status() == UnitAttemptStatus.PLANNED;
        return new WholeAttempt(
                attempt,
                units.specification(attempt.unitVersionId()).orElseThrow(),
                planned ? null : selfAssessments.of(attempt).orElse(null),
                planned ? List.of() : evidences.claimedIn(attempt),
                planned ? List.of() : decisions.of(attempt),
                planned ? List.of() : verifications.of(attempt));
    }
}

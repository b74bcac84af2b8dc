package se.framsteg.validation.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.framsteg.access.machine.By;
import se.framsteg.reason.ReasonRef;
import se.framsteg.validation.attempt.AttemptHistory;
import se.framsteg.validation.attempt.UnitAttempt;
import se.framsteg.validation.attempt.UnitAttempts;

/** For the room of certificates: the award falls with a certificate whose judgement does not hold. */
@ApplicationScoped
public class AnnulmentService {

    private final Awards awards;
    private final UnitAttempts attempts;
    private final AttemptHistory history;

    AnnulmentService(Awards awards, UnitAttempts attempts, AttemptHistory history) {
        this.awards = awards;
        this.attempts = attempts;
        this.history = history;
    }

    /**
     * The award itself stays written; the attempt says that it does not hold.
     *
     * @param by the second of the two who want it
     */
    public void annul(UUID award, ReasonRef reason, By by) {
        UnitAttempt attempt =
                attempts.ofOrganisation(by.organisationId(), awards.attemptOf(by.organisationId(), award));
        history.add(attempt.annul(reason, by));
    }
}

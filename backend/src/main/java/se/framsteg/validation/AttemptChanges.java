package se.framsteg.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.problem.Problem;
import se.framsteg.validation.attempt.AttemptChange;
import se.framsteg.validation.attempt.AttemptHistory;
import se.framsteg.validation.attempt.UnitAttempt;
import se.framsteg.validation.attempt.UnitAttempts;

/** What every act on an attempt begins and ends with: it is found and held, what came of it is written down and shown. */
@ApplicationScoped
public class AttemptChanges {

    private final UnitAttempts attempts;
    private final AttemptHistory history;
    private final UnitAttemptViews views;
    private final Acting acting;

    AttemptChanges(UnitAttempts attempts, AttemptHistory history, UnitAttemptViews views, Acting acting) {
        this.attempts = attempts;
        this.history = history;
        this.views = views;
        this.acting = acting;
    }

    /** Held until the transaction ends. Refuses (404) what does not exist and what is not for this actor, alike. */
    public UnitAttempt toChange(UUID id, Version version) {
        UnitAttempt attempt = attempts.toChange(acting.decision(), id).orElseThrow(Problem::notFound);
        acting.about(attempt.participantId());
        version.mustBe(attempt.version());
        return attempt;
    }

    public Versioned<UnitAttemptView> done(UnitAttempt attempt, AttemptChange change) {
        history.add(change);
        return views.of(attempt);
    }
}

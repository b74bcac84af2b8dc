package se.framsteg.validation.verifying;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.validation.AttemptChanges;
import se.framsteg.validation.UnitAttemptView;
import se.framsteg.validation.WholeAttempt;
import se.framsteg.validation.WholeAttempts;
import se.framsteg.validation.attempt.AttemptChange;
import se.framsteg.validation.attempt.UnitAttempt;
import se.framsteg.validation.award.Awards;
import se.framsteg.validation.verification.Verification;
import se.framsteg.validation.verification.Verifications;

/** Another pair of eyes: upholding or sending back what was decided, and awarding what is upheld. */
@ApplicationScoped
class VerifyingService {

    private final AttemptChanges changes;
    private final WholeAttempts wholes;
    private final Verifications verifications;
    private final Awards awards;
    private final WhoActs who;
    private final Uuid7 ids;

    VerifyingService(
            AttemptChanges changes,
            WholeAttempts wholes,
            Verifications verifications,
            Awards awards,
            WhoActs who,
            Uuid7 ids) {
        this.changes = changes;
        this.wholes = wholes;
        this.verifications = verifications;
        this.awards = awards;
        this.who = who;
        this.ids = ids;
    }

    Versioned<UnitAttemptView> verify(UUID id, Version version, VerifyingInput input) {
        UnitAttempt attempt = changes.toChange(id, version);
        By by = who.now();
        WholeAttempt whole = wholes.of(attempt);
        attempt.refuseUnlessMayVerify(whole.involved(), by);
        Verification verification = Verification.of(
                ids.next(), whole.lastDecision().orElseThrow(), whole.toVerify(), input.seen(), input.said(), by);
        verifications.add(verification);
        AttemptChange change = verification.upheld()
                ? attempt.confirm(whole.involved(), by)
                : attempt.sendBack(verification.reopened(), whole.involved(), by);
        return changes.done(attempt, change);
    }

    Versioned<UnitAttemptView> award(UUID id, Version version) {
        UnitAttempt attempt = changes.toChange(id, version);
        By by = who.now();
        WholeAttempt whole = wholes.of(attempt);
        AttemptChange change = attempt.award(whole.unit(), whole.involved(), by);
        awards.add(attempt, whole.verifications().getLast(), whole.judges(), by);
        return changes.done(attempt, change);
    }
}

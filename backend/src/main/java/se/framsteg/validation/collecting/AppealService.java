package se.framsteg.validation.collecting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.framsteg.access.machine.By;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.validation.AssessorChoice;
import se.framsteg.validation.AttemptChanges;
import se.framsteg.validation.UnitAttemptView;
import se.framsteg.validation.WholeAttempt;
import se.framsteg.validation.WholeAttempts;
import se.framsteg.validation.attempt.UnitAttempt;

/** The person wants somebody else to look. It is theirs alone to ask, so it takes their PIN. */
@ApplicationScoped
class AppealService {

    private final AttemptChanges changes;
    private final WholeAttempts wholes;
    private final AssessorChoice assessors;
    private final AtTheTable table;

    AppealService(AttemptChanges changes, WholeAttempts wholes, AssessorChoice assessors, AtTheTable table) {
        this.changes = changes;
        this.wholes = wholes;
        this.assessors = assessors;
        this.table = table;
    }

    Versioned<UnitAttemptView> appeal(UUID id, Version version, CollectingInput.Appeal input) {
        UnitAttempt attempt = changes.toChange(id, version);
        attempt.refuseUnlessAppealable();
        WholeAttempt whole = wholes.of(attempt);
        By participant = table.participant(attempt, input.pin());
        return changes.done(
                attempt,
                attempt.appeal(
                        assessors.authorised(input.assessorMembershipId(), whole.unit(), participant),
                        whole.judges(),
                        whole.appealableUntil(),
                        input.personWords().strip(),
                        participant));
    }
}

package se.framsteg.validation.attempt;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import se.framsteg.shared.DomainEvent;

/** Something was done with an attempt. What was said of the person stays in the house. */
public record AttemptMoved(
        UUID subjectId,
        UUID organisationId,
        UnitAttemptAction action,
        UnitAttemptStatus from,
        UnitAttemptStatus to,
        Instant occurredAt)
        implements DomainEvent {

    static AttemptMoved by(AttemptChange change) {
        return new AttemptMoved(
                change.attemptId(),
                change.orgId(),
                change.action(),
                change.from(),
                change.to(),
                change.by().at());
    }

    @Override
    public String type() {
        return "unit-attempt.status-changed";
    }

    @Override
    public Set<UUID> audience() {
        return Set.of(organisationId);
    }
}

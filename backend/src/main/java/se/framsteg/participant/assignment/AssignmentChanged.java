package se.framsteg.participant.assignment;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import se.framsteg.participant.ParticipantId;
import se.framsteg.shared.DomainEvent;

/** Who follows a participant changed. */
public record AssignmentChanged(ParticipantId participant, UUID organisationId, Instant occurredAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "participant.assignment-changed";
    }

    @Override
    public UUID subjectId() {
        return participant.value();
    }

    @Override
    public Set<UUID> audience() {
        return Set.of(organisationId);
    }
}

package se.framsteg.participant;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import se.framsteg.shared.DomainEvent;

/** Somebody became a participant of an enterprise. */
public record ParticipantRegistered(ParticipantId participant, UUID organisationId, Instant occurredAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "participant.registered";
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

package se.framsteg.participant;

import java.util.UUID;
import se.framsteg.shared.id.Id;

/** Names one participant of one enterprise. */
public record ParticipantId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

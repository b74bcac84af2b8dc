package se.framsteg.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.participant.ParticipantNames;

/** What those who are to hold a certificate are called today; once it is issued, the certificate remembers for itself. */
@ApplicationScoped
public class Holders {

    private final ParticipantNames participants;
    private final Acting acting;

    Holders(ParticipantNames participants, Acting acting) {
        this.participants = participants;
        this.acting = acting;
    }

    public String nameOf(UUID participantId) {
        return namesOf(List.of(participantId)).get(participantId);
    }

    Map<UUID, String> namesOf(Collection<UUID> participantIds) {
        return participants.of(acting.actor().organisationId(), participantIds);
    }
}

package se.framsteg.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The participants' PINs of one organisation. */
@ApplicationScoped
class ParticipantPins {

    private final Session session;

    ParticipantPins(Session session) {
        this.session = session;
    }

    Optional<ParticipantPin> of(UUID organisation, UUID participant) {
        return find(organisation, participant, LockModeType.NONE);
    }

    /** Held until the transaction ends, so that guesses come one at a time. */
    Optional<ParticipantPin> locked(UUID organisation, UUID participant) {
        return find(organisation, participant, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(ParticipantPin pin) {
        session.persist(pin);
    }

    void flush() {
        session.flush();
    }

    private Optional<ParticipantPin> find(UUID organisation, UUID participant, LockModeType lock) {
        return session.createSelectionQuery(
                        "from ParticipantPin where orgId = :org and participantId = :participant", ParticipantPin.class)
                .setParameter("org", organisation)
                .setParameter("participant", participant)
                .setLockMode(lock)
                .uniqueResultOptional();
    }
}

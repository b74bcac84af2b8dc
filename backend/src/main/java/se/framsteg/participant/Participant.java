package se.framsteg.participant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;

/** A person placed at one enterprise. The identity number is kept apart, in the numbers. */
@Entity
@Table(name = "participant")
class Participant {

    @Id
    private UUID id;

    /** In every statement's condition, so that the key (org_id, id) is what is searched. */
    @PartitionKey
    private UUID orgId;

    private UUID unitId;

    @Embedded
    private Particulars particulars;

    private Instant numberRecordedAt;
    private Instant createdAt;

    @Version
    private long version;

    protected Participant() {}

    private Participant(UUID id, UUID orgId, Instant at) {
        this.id = id;
        this.orgId = orgId;
        this.createdAt = at;
    }

    /** @param unitId where in the enterprise; null while that is not decided */
    static Participant registered(UUID id, UUID orgId, UUID unitId, Particulars particulars, Instant at) {
        Participant participant = new Participant(id, orgId, at);
        participant.describe(particulars);
        participant.moveTo(unitId);
        return participant;
    }

    void describe(Particulars particulars) {
        this.particulars = particulars;
    }

    void moveTo(UUID unitId) {
        this.unitId = unitId;
    }

    /** The number itself lies in the vault; that there is one, and since when, is seen here. */
    void numberRecorded(Instant at) {
        this.numberRecordedAt = at;
    }

    boolean hasNumber() {
        return numberRecordedAt != null;
    }

    ParticipantId id() {
        return new ParticipantId(id);
    }

    UUID orgId() {
        return orgId;
    }

    UUID unitId() {
        return unitId;
    }

    Particulars particulars() {
        return particulars;
    }

    long version() {
        return version;
    }
}

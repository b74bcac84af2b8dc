package se.framsteg.participant.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;

/** That a colleague follows a participant, from one day and perhaps to another. */
@Entity
@Table(name = "assignment")
class Assignment {

    @Id
    private UUID id;

    @PartitionKey
    private UUID orgId;

    private UUID participantId;
    private UUID membershipId;
    private LocalDate fromOn;
    private LocalDate toOn;
    private UUID assignedBy;
    private Instant createdAt;

    @Version
    private long version;

    protected Assignment() {}

    private Assignment(UUID id, UUID orgId, Instant at) {
        this.id = id;
        this.orgId = orgId;
        this.createdAt = at;
    }

    /** @param assignedBy null when it follows from what another organisation did */
    static Assignment begun(
            UUID id, UUID orgId, UUID participantId, UUID membershipId, LocalDate from, UUID assignedBy, Instant at) {
        Assignment assignment = new Assignment(id, orgId, at);
        assignment.participantId = participantId;
        assignment.membershipId = membershipId;
        assignment.fromOn = from;
        assignment.assignedBy = assignedBy;
        return assignment;
    }

    /** Ends with that day. A day already decided can only become earlier: a longer one is a new assignment. */
    void endAfter(LocalDate lastOn) {
        if (lastOn.isBefore(fromOn)) {
            throw AssignmentProblems.endsBeforeItBegins();
        }
        if (toOn != null && !lastOn.isBefore(toOn)) {
            throw AssignmentProblems.alreadyEnds(toOn);
        }
        toOn = lastOn;
    }

    boolean endsBy(LocalDate day) {
        return toOn != null && !toOn.isAfter(day);
    }

    UUID id() {
        return id;
    }

    UUID participantId() {
        return participantId;
    }

    UUID membershipId() {
        return membershipId;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    LocalDate toOn() {
        return toOn;
    }

    long version() {
        return version;
    }
}

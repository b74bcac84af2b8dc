package se.framsteg.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.access.machine.By;

/** One step of a programme version's way, as a row that is written once. */
@Entity
public class ProgrammeVersionTransition {

    @Id
    private UUID id;

    private UUID programmeVersionId;

    @Enumerated(EnumType.STRING)
    private ProgrammeVersionAction action;

    @Enumerated(EnumType.STRING)
    private ProgrammeVersionStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private ProgrammeVersionStatus toStatus;

    private LocalDate effectiveOn;

    private Instant recordedAt;

    /** Null when the service itself acted. */
    private UUID accountId;

    private UUID actingOrgId;

    private String requestId;

    protected ProgrammeVersionTransition() {}

    ProgrammeVersionTransition(
            UUID id,
            UUID programmeVersionId,
            ProgrammeVersionAction action,
            ProgrammeVersionStatus from,
            ProgrammeVersionStatus to,
            By by) {
        this.id = id;
        this.programmeVersionId = programmeVersionId;
        this.action = action;
        this.fromStatus = from;
        this.toStatus = to;
        this.effectiveOn = by.on();
        this.recordedAt = by.at();
        this.accountId = by.accountId();
        this.actingOrgId = by.organisationId();
        this.requestId = by.requestId();
    }

    public ProgrammeVersionStatus toStatus() {
        return toStatus;
    }
}

package se.framsteg.journey.stage;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a visit to a stage remembers and what can be read from it; what may be done with it is {@link StageVisit}. */
@MappedSuperclass
abstract class StageVisitRecord {

    @Id
    UUID id;

    UUID orgId;

    UUID placementId;

    UUID stageId;

    int round;

    /** Counted up each time somebody corrects the visit, or another comes in its place. */
    int edition;

    UUID inPlaceOf;

    @Enumerated(EnumType.STRING)
    StageVisitStatus status;

    LocalDate openedOn;

    LocalDate readyOn;

    LocalDate finishedOn;

    /** Counts what is done to its steps, so that the version tells of it. */
    int changes;

    @Version
    long version;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "visitId", insertable = false, updatable = false)
    @OrderBy("position")
    List<StepRecord> steps = new ArrayList<>();

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return orgId;
    }

    public UUID placementId() {
        return placementId;
    }

    public UUID stageId() {
        return stageId;
    }

    public int round() {
        return round;
    }

    public int edition() {
        return edition;
    }

    /** The visit that this one corrects or stands in the place of; null for the first. */
    public UUID inPlaceOf() {
        return inPlaceOf;
    }

    public StageVisitStatus status() {
        return status;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public LocalDate readyOn() {
        return readyOn;
    }

    public LocalDate finishedOn() {
        return finishedOn;
    }

    public List<StepRecord> steps() {
        return List.copyOf(steps);
    }

    public long version() {
        return version;
    }
}

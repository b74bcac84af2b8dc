package se.framsteg.journey.workplan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.framsteg.access.vault.SealedEntity;
import se.framsteg.access.vault.SealsItself;

/** What a plan remembers and what can be read from it; what may be done with it is {@link WorkPlan}. */
@MappedSuperclass
@EntityListeners(SealsItself.class)
abstract class WorkPlanRecord implements SealedEntity {

    @Id
    UUID id;

    UUID orgId;

    UUID placementId;

    /** Counted from 1 in each journey. */
    int number;

    @Enumerated(EnumType.STRING)
    WorkPlanStatus status;

    /** The plan it is to take the place of; null for the first. */
    UUID revisesId;

    BigDecimal hoursPerWeek;

    LocalDate[] followUpDays;

    LocalDate readTogetherOn;

    LocalDate agreedOn;

    @Enumerated(EnumType.STRING)
    Agreement agreement;

    int refusals;

    /** The first of the two it takes to let a plan hold without the participant's signature. */
    UUID waiverAskedBy;

    Instant createdAt;

    /** Counts what is done to it, so that the version tells of a signature and of a goal too. */
    int changes;

    @Version
    long version;

    @ElementCollection
    @CollectionTable(name = "work_plan_unit", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    List<ChosenUnit> units = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "planId", insertable = false, updatable = false)
    @OrderBy("position")
    List<Goal> goals = new ArrayList<>();

    @Override
    public String table() {
        return "work_plan";
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return orgId;
    }

    public UUID placementId() {
        return placementId;
    }

    public int number() {
        return number;
    }

    public WorkPlanStatus status() {
        return status;
    }

    public UUID revisesId() {
        return revisesId;
    }

    public LocalDate readTogetherOn() {
        return readTogetherOn;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    /** Null until it is agreed. */
    public Agreement agreement() {
        return agreement;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public List<Goal> goals() {
        return List.copyOf(goals);
    }

    public long version() {
        return version;
    }
}

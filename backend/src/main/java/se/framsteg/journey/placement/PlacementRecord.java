package se.framsteg.journey.placement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.framsteg.shared.due.DueEvent;
import se.framsteg.shared.due.DueEvents;

/** What a placement remembers and what can be read from it; what may be done with it is {@link Placement}. */
@MappedSuperclass
abstract class PlacementRecord {

    @Id
    UUID id;

    UUID orgId;

    UUID unitId;

    UUID participantId;

    UUID supervisorId;

    String kind;

    UUID modelVersionId;

    UUID referralId;

    UUID commissionerOrgId;

    UUID commissionerUnitId;

    LocalDate referralSentOn;

    LocalDate referralAcceptedOn;

    /** PAUSED never stands here: see {@link #statusOn}. */
    @Enumerated(EnumType.STRING)
    PlacementStatus status;

    LocalDate plannedStartOn;

    LocalDate plannedEndOn;

    BigDecimal hoursPerWeek;

    LocalDate startedOn;

    String endCode;

    Integer endCodeVersion;

    LocalDate lastDay;

    String outcomeCode;

    Integer outcomeVersion;

    /** With what support somebody is employed; a code of a list of its own. */
    String outcomeSubsidy;

    LocalDate endedOn;

    /** The account of the first of the two it takes to open an ended placement again. */
    UUID reopeningAskedBy;

    Instant createdAt;

    /** Counts what is done to it, so that the version tells of a change in its pauses too. */
    int changes;

    @Version
    long version;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "placementId", insertable = false, updatable = false)
    @OrderBy("fromOn")
    List<Pause> pauses = new ArrayList<>();

    /** A set, so that it can be read together with the pauses. */
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "placementId", insertable = false, updatable = false)
    @OrderBy("fromOn")
    Set<ScopeChange> scopeChanges = new LinkedHashSet<>();

    public PlacementStatus statusOn(LocalDate day) {
        return status == PlacementStatus.ACTIVE && pauseOn(day).isPresent() ? PlacementStatus.PAUSED : status;
    }

    /** What due dates count from. The planned end gives way to the last day when that is decided. */
    public DueEvents dueEvents() {
        return DueEvents.NONE
                .with(DueEvent.REFERRAL_SENT, referralSentOn)
                .with(DueEvent.REFERRAL_ACCEPTED, referralAcceptedOn)
                .with(DueEvent.PLACEMENT_START, startedOn == null ? plannedStartOn : startedOn)
                .with(DueEvent.PLANNED_END, lastDay == null ? plannedEndOn : lastDay)
                .with(DueEvent.PLACEMENT_ENDED, lastDay);
    }

    final Optional<Pause> pauseOn(LocalDate day) {
        return pauses.stream().filter(pause -> pause.covers(day)).findFirst();
    }

    /** The hours that hold on that day. */
    public BigDecimal hoursOn(LocalDate day) {
        return scopeChanges.stream()
                .filter(change -> !change.fromOn().isAfter(day))
                .max(Comparator.comparing(ScopeChange::fromOn))
                .map(ScopeChange::hoursPerWeek)
                .orElse(hoursPerWeek);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return orgId;
    }

    public UUID unitId() {
        return unitId;
    }

    public UUID participantId() {
        return participantId;
    }

    public UUID supervisorId() {
        return supervisorId;
    }

    public UUID modelVersionId() {
        return modelVersionId;
    }

    public Optional<UUID> referralId() {
        return Optional.ofNullable(referralId);
    }

    /** When the referral was answered with a place; null when there is none. */
    public LocalDate referralAcceptedOn() {
        return referralAcceptedOn;
    }

    /** Null when the person came on their own. */
    public UUID commissionerOrgId() {
        return commissionerOrgId;
    }

    public String kind() {
        return kind;
    }

    public LocalDate plannedStartOn() {
        return plannedStartOn;
    }

    /** A code of {@code placement-outcome}; null until it is known. */
    public String outcomeCode() {
        return outcomeCode;
    }

    public Integer outcomeVersion() {
        return outcomeVersion;
    }

    public String outcomeSubsidy() {
        return outcomeSubsidy;
    }

    public Integer endCodeVersion() {
        return endCodeVersion;
    }

    /** Somebody has asked for it to be opened again, and waits for the other. */
    public boolean isReopeningAsked() {
        return reopeningAskedBy != null;
    }

    public String endCode() {
        return endCode;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public LocalDate plannedEndOn() {
        return plannedEndOn;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public List<ScopeChange> scopeChanges() {
        return List.copyOf(scopeChanges);
    }

    public List<Pause> pauses() {
        return List.copyOf(pauses);
    }

    public long version() {
        return version;
    }
}

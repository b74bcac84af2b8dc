package se.framsteg.journey.placement;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.access.machine.By;
import se.framsteg.shared.DomainEvent;

/** Something has happened to a placement. Observed in the transaction it happened in. */
public sealed interface PlacementEvent extends DomainEvent {

    UUID placementId();

    /** Null when the person came on their own. */
    UUID commissionerOrgId();

    @Override
    default String type() {
        return "placement.status-changed";
    }

    @Override
    default UUID subjectId() {
        return placementId();
    }

    @Override
    default Set<UUID> audience() {
        return Stream.of(organisationId(), commissionerOrgId())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** It is to begin: its journey is laid out. */
    record PlacementPlanned(
            UUID placementId, UUID organisationId, UUID commissionerOrgId, boolean referred, Instant occurredAt)
            implements PlacementEvent {}

    record PlacementBegun(UUID placementId, UUID organisationId, UUID commissionerOrgId, Instant occurredAt)
            implements PlacementEvent {}

    /** How it ends is decided, and its last day. */
    record PlacementEndingStarted(UUID placementId, UUID organisationId, UUID commissionerOrgId, Instant occurredAt)
            implements PlacementEvent {}

    /** It is known where the person goes from here. */
    record PlacementOutcomeRecorded(UUID placementId, UUID organisationId, UUID commissionerOrgId, Instant occurredAt)
            implements PlacementEvent {}

    /** It has come to its end: what belongs to it is closed. */
    record PlacementEnded(UUID placementId, UUID organisationId, UUID commissionerOrgId, Instant occurredAt)
            implements PlacementEvent {}

    /** Called off, paused, taken up or opened again: nothing follows inside the house. */
    record PlacementMoved(
            UUID placementId, UUID organisationId, UUID commissionerOrgId, PlacementStatus to, Instant occurredAt)
            implements PlacementEvent {}

    static PlacementEvent planned(Placement placement, By by) {
        return new PlacementPlanned(
                placement.id(),
                placement.organisationId(),
                placement.commissionerOrgId(),
                placement.referralId().isPresent(),
                by.at());
    }

    /** The event of an action that has been done. */
    static PlacementEvent of(PlacementAction action, Placement placement, PlacementStatus to, By by) {
        UUID id = placement.id();
        UUID organisation = placement.organisationId();
        UUID commissioner = placement.commissionerOrgId();
        return switch (action) {
            case BEGIN -> new PlacementBegun(id, organisation, commissioner, by.at());
            case START_ENDING -> new PlacementEndingStarted(id, organisation, commissioner, by.at());
            case RECORD_OUTCOME -> new PlacementOutcomeRecorded(id, organisation, commissioner, by.at());
            case END -> new PlacementEnded(id, organisation, commissioner, by.at());
            case CANCEL, CALL_OFF, PAUSE, CHANGE_SCOPE, RESUME, REOPEN ->
                new PlacementMoved(id, organisation, commissioner, to, by.at());
        };
    }
}

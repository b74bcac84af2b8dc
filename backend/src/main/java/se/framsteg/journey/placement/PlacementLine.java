package se.framsteg.journey.placement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One placement as a list reads it.
 *
 * @param stored as it stands in the table, where PAUSED never does
 * @param participantName null for the commissioner, who knows the person by the referral
 */
record PlacementLine(
        UUID id,
        PlacementStatus stored,
        boolean paused,
        UUID participantId,
        String participantName,
        UUID referralId,
        UUID unitId,
        String kind,
        LocalDate plannedStartOn,
        LocalDate plannedEndOn,
        LocalDate startedOn,
        LocalDate lastDay) {

    PlacementStatus status() {
        return stored == PlacementStatus.ACTIVE && paused ? PlacementStatus.PAUSED : stored;
    }
}

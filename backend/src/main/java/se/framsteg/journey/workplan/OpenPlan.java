package se.framsteg.journey.workplan;

import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.journey.placement.Placement;
import se.framsteg.journey.placement.PlacementStatus;
import se.framsteg.signing.SignedDocument;

/** A plan together with the placement it belongs to, as an act or a view needs both. */
record OpenPlan(WorkPlan plan, Placement placement) {

    static final String TABLE = "work_plan";

    SignedDocument document() {
        return new SignedDocument(TABLE, plan.id(), plan.organisationId(), placement.participantId());
    }

    UUID participantId() {
        return placement.participantId();
    }

    boolean isOver(LocalDate today) {
        return isOver(placement, today);
    }

    static boolean isOver(Placement placement, LocalDate today) {
        PlacementStatus status = placement.statusOn(today);
        return status == PlacementStatus.ENDED || status == PlacementStatus.CANCELLED;
    }
}

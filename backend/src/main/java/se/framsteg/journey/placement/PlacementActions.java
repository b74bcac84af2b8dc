package se.framsteg.journey.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.framsteg.access.Role;
import se.framsteg.access.machine.AllowedAction;
import se.framsteg.access.machine.By;
import se.framsteg.referral.ReferralAction;

/** What the one who asks may do with a placement, and where. */
@ApplicationScoped
class PlacementActions {

    List<AllowedAction> of(Placement placement, By by) {
        return placement.possible(by).stream()
                .map(action -> allowed(action, placement, by))
                .toList();
    }

    private static AllowedAction allowed(PlacementAction action, Placement placement, By by) {
        String href = "/framsteg/v1/placements/" + placement.id() + "/" + resource(action);
        return action == PlacementAction.CANCEL && placement.referralId().isPresent()
                ? cancelWithReferral(href, by)
                : AllowedAction.of(action, href);
    }

    /** The referral is called off with it, by its own reasons, and the person is told what they may do next. */
    private static AllowedAction cancelWithReferral(String href, By by) {
        boolean sender = by.roles().contains(Role.CASE_OFFICER);
        return AllowedAction.of(sender ? ReferralAction.WITHDRAW : ReferralAction.CANCEL, href)
                .as(PlacementAction.CANCEL);
    }

    private static String resource(PlacementAction action) {
        return switch (action) {
            case BEGIN -> "beginnings";
            case CANCEL -> "cancellations";
            case PAUSE -> "pauses";
            case CHANGE_SCOPE -> "scope-changes";
            case RESUME -> "resumptions";
            case START_ENDING -> "endings";
            case RECORD_OUTCOME -> "outcomes";
            case END -> "closures";
            case REOPEN -> "reopenings";
            case CALL_OFF -> throw new IllegalArgumentException(action + " is the service's own");
        };
    }
}

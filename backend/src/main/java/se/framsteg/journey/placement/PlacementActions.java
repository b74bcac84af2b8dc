package se.framsteg.journey.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.framsteg.access.machine.AllowedAction;
import se.framsteg.access.machine.By;

/** What the one who asks may do with a placement, and where. */
@ApplicationScoped
class PlacementActions {

    List<AllowedAction> of(Placement placement, By by) {
        return placement.possible(by).stream()
                .map(action ->
                        AllowedAction.of(action, "/framsteg/v1/placements/" + placement.id() + "/" + resource(action)))
                .toList();
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

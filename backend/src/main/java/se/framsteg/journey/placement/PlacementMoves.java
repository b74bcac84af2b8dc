package se.framsteg.journey.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.access.UnitOfWork;
import se.framsteg.access.machine.By;
import se.framsteg.journey.history.Change;
import se.framsteg.journey.history.History;

/** What every change of a placement leaves behind: its row of history, and the event that others follow. */
@ApplicationScoped
class PlacementMoves {

    private final History history;
    private final Event<PlacementEvent> happened;
    private final UnitOfWork work;
    private final Acting acting;

    PlacementMoves(History history, Event<PlacementEvent> happened, UnitOfWork work, Acting acting) {
        this.history = history;
        this.happened = happened;
        this.work = work;
        this.acting = acting;
    }

    void record(Placement placement, Change<PlacementStatus> change) {
        inEnterprise(placement.organisationId(), () -> {
            history.append("placement", placement.organisationId(), change);
            happened.fire(event(placement, change));
        });
    }

    /** The journey and its history are the enterprise's, also when the commissioner acts. */
    void inEnterprise(UUID enterprise, Runnable consequence) {
        if (enterprise.equals(acting.actor().organisationId())) {
            consequence.run();
        } else {
            work.inOrganisation(enterprise, consequence);
        }
    }

    private static PlacementEvent event(Placement placement, Change<PlacementStatus> change) {
        By by = change.by();
        return PlacementEvent.of((PlacementAction) change.action(), placement, change.to(), by);
    }
}

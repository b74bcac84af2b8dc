package se.framsteg.journey.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import se.framsteg.journey.placement.PlacementEvent.PlacementBegun;
import se.framsteg.journey.placement.PlacementEvent.PlacementEndingStarted;
import se.framsteg.journey.placement.PlacementEvent.PlacementPlanned;

/** The journey follows its placement: laid out when it is planned, opened when it begins, led to its exit when it ends. */
@ApplicationScoped
class PlacementFollower {

    private final StageProgress progress;

    PlacementFollower(StageProgress progress) {
        this.progress = progress;
    }

    void layOut(@Observes PlacementPlanned planned) {
        progress.layOut(planned.placementId(), planned.referred());
    }

    void begin(@Observes PlacementBegun begun) {
        progress.begin(begun.placementId());
    }

    void startEnding(@Observes PlacementEndingStarted started) {
        progress.startEnding(started.placementId());
    }
}

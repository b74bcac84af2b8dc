package se.framsteg.journey.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import se.framsteg.journey.placement.PlacementEvent.PlacementBegun;
import se.framsteg.journey.placement.PlacementEvent.PlacementEndingStarted;
import se.framsteg.journey.placement.PlacementEvent.PlacementOutcomeRecorded;
import se.framsteg.journey.placement.PlacementEvent.PlacementPlanned;
import se.framsteg.journey.workplan.WorkPlanAgreed;
import se.framsteg.model.FilledBy;

/** The journey follows its placement: laid out when it is planned, opened when it begins, led to its exit when it ends. */
@ApplicationScoped
class PlacementFollower {

    private final StageProgress progress;
    private final Courses courses;

    PlacementFollower(StageProgress progress, Courses courses) {
        this.progress = progress;
        this.courses = courses;
    }

    void layOut(@Observes PlacementPlanned planned) {
        progress.layOut(planned.placementId(), planned.referred());
    }

    void begin(@Observes PlacementBegun begun) {
        progress.begin(begun.placementId());
    }

    void tellOutcome(@Observes PlacementOutcomeRecorded recorded) {
        progress.fill(courses.afterwards(recorded.placementId()), FilledBy.OUTCOME);
    }

    /** The step is done when the plan is, each time a version of it comes into force. */
    void fillPlan(@Observes WorkPlanAgreed agreed) {
        progress.fill(courses.afterwards(agreed.placementId()), FilledBy.WORK_PLAN);
    }

    void startEnding(@Observes PlacementEndingStarted started) {
        progress.startEnding(started.placementId());
    }
}

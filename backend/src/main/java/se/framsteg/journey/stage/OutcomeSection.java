package se.framsteg.journey.stage;

import jakarta.enterprise.context.ApplicationScoped;
import se.framsteg.journey.placement.Placement;
import se.framsteg.journey.placement.PlacementViews;
import se.framsteg.model.FilledBy;
import se.framsteg.signing.CanonicalText;

/** Where the person goes from here, in the text of the exit that both sign. */
@ApplicationScoped
class OutcomeSection implements VisitSection {

    private final PlacementViews placements;

    OutcomeSection(PlacementViews placements) {
        this.placements = placements;
    }

    @Override
    public void addTo(CanonicalText.Builder text, Course course, StageVisit visit) {
        Placement placement = course.placement();
        if (placement.outcomeCode() == null
                || course.stageOf(visit).stepFilledBy(FilledBy.OUTCOME).isEmpty()) {
            return;
        }
        text.heading("Det som händer sedan")
                .entry("Vart", placements.outcomeLabel(placement))
                .entry("Med personens egna ord", placement.outcomeWords());
    }
}

package se.framsteg.model;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.due.DueRule;

/**
 * When a stage opens by itself, and what must be finished before anybody opens it.
 *
 * @param after codes of the stages that have to be done or skipped first
 * @param on the day, for {@link Moment#ON_DAY}
 * @param alsoWhenEnding it opens when the placement is being ended, whatever is finished
 */
public record Opening(Moment moment, Set<String> after, DueRule on, boolean alsoWhenEnding) {

    @Schema(name = "StageOpeningMoment")
    public enum Moment {
        /** With the placement, before it has begun. */
        WHEN_PLANNED,
        AT_START,
        WHEN_PREDECESSORS_ARE_DONE,
        ON_DAY
    }

    public Opening {
        after = Set.copyOf(after);
        if ((moment == Moment.ON_DAY) != (on != null)) {
            throw new IllegalArgumentException("A day belongs to " + Moment.ON_DAY + " and to nothing else");
        }
        if (moment == Moment.WHEN_PREDECESSORS_ARE_DONE && after.isEmpty()) {
            throw new IllegalArgumentException("No predecessors to wait for");
        }
    }
}

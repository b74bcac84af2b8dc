package se.framsteg.journey.placement;

import java.util.List;
import se.framsteg.shared.problem.Words;

/** What somebody above wants in order before a placement ends. Every implementation is asked. */
public interface EndingCondition {

    /** Whole sentences, one for each thing; empty when all is well. */
    List<Words> unmet(Placement placement);
}

package se.framsteg.journey.followup;

import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** How a follow-up says no. */
final class FollowUpProblems {

    private FollowUpProblems() {}

    static Problem notAskedHere() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Det hör inte till den här etappen.",
                "That does not belong to this stage.");
    }
}

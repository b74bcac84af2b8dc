package se.framsteg.journey.workplan;

import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** How a work plan says no. */
final class WorkPlanProblems {

    private WorkPlanProblems() {}

    static Problem oneIsUnderWay() {
        return Problem.of(
                ProblemType.ALREADY_EXISTS,
                "Det finns redan en plan som håller på att skrivas. Gör klart den eller stryk den först.",
                "A plan is already being written. Finish or discard it first.");
    }
}

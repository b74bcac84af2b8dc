package se.framsteg.participant.assignment;

import java.time.LocalDate;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** The sub-room's refusals, each with a name. */
final class AssignmentProblems {

    private AssignmentProblems() {}

    static Problem noSuchSupervisor() {
        return Problem.invalid(Fault.at(
                "/membershipId",
                "unknown-id",
                "Välj en handledare i ert företag.",
                "Choose a supervisor of your enterprise."));
    }

    static Problem alreadyFollows() {
        return Problem.of(
                ProblemType.ALREADY_EXISTS,
                "Handledaren följer redan personen.",
                "The supervisor already follows the person.");
    }

    static Problem endsBeforeItBegins() {
        return Problem.invalid(Fault.at(
                "/lastOn",
                "out-of-range",
                "Sista dagen kan inte ligga före den första.",
                "The last day cannot come before the first."));
    }

    static Problem alreadyEnds(LocalDate on) {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Uppdraget slutar redan " + on + ". Det kan bara sluta tidigare, inte senare.",
                "It already ends on " + on + ". It can only end earlier, not later.");
    }
}

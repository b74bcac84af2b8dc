package se.framsteg.validation.assessor;

import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** How authorisations say no. */
public final class AssessorProblems {

    private AssessorProblems() {}

    static Problem ownAuthorisation() {
        return Problem.of(
                ProblemType.SECOND_PERSON_NEEDED,
                "Du kan inte ge dig själv behörighet att bedöma. Be någon annan.",
                "You cannot authorise yourself. Ask somebody else.");
    }

    public static Problem notAuthorised() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Bedömaren har ingen behörighet för området som gäller i dag.",
                "The assessor has no authorisation for the area in force today.");
    }

    static Problem alreadyAuthorised() {
        return Problem.of(
                ProblemType.ALREADY_EXISTS,
                "Personen har redan en behörighet för området under den tiden.",
                "The person already has an authorisation for the area in that period.");
    }

    static Fault noSuchSupervisor() {
        return Fault.at(
                "/membershipId",
                "unknown-id",
                "Välj en handledare i ert företag.",
                "Choose a supervisor of your enterprise.");
    }

    static Fault noSuchArea() {
        return Fault.at(
                "/area",
                "unknown-code",
                "Området finns inte i programmet. Välj ett ur katalogen.",
                "The programme has no such area; choose one of the catalogue.");
    }
}

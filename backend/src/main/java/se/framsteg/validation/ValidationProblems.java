package se.framsteg.validation;

import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** How the room says no, where no sub-room has its own words. */
final class ValidationProblems {

    private ValidationProblems() {}

    static Fault noSuchUnit() {
        return Fault.at(
                "/unitVersionId",
                "unknown-id",
                "Modulen finns inte i katalogen. Välj en därifrån.",
                "No such unit in the catalogue; choose one there.");
    }

    static Fault noSuchAssessor() {
        return Fault.at(
                "/assessorMembershipId",
                "unknown-id",
                "Välj en handledare i ert företag.",
                "Choose a supervisor of your enterprise.");
    }

    static Fault noSuchReason() {
        return Fault.at(
                "/reason",
                "unknown-code",
                "Orsaken finns inte. Välj en ur listan.",
                "Unknown reason; choose one of the list.");
    }

    static Problem alreadyUnderWay() {
        return Problem.of(
                ProblemType.ALREADY_EXISTS,
                "Personen håller redan på med den modulen. Fortsätt där.",
                "The person is on the way through that unit already. Go on there.");
    }
}

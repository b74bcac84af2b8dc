package se.framsteg.access.staff;

import java.time.LocalDate;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** The refusals of this room. */
final class StaffProblems {

    private StaffProblems() {}

    static Problem notOneself() {
        return Problem.of(
                ProblemType.SECOND_PERSON_NEEDED,
                "Du kan inte ändra dina egna roller. Be en annan verksamhetsledare.",
                "Nobody changes their own roles; ask another manager.");
    }

    static Problem alreadyEnds(LocalDate on) {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Rollen slutar redan att gälla %s.".formatted(on),
                "The membership already ends on %s.".formatted(on));
    }

    static Problem endsBeforeItBegins() {
        return Problem.invalid(Fault.at(
                "/lastOn", "out-of-range", "Sista dagen kan inte vara före den första.", "Before the first day."));
    }

    static Problem rolesNotYoursToGive() {
        return Problem.invalid(Fault.at(
                "/roles",
                "not-yours-to-give",
                "Någon av rollerna kan du inte ge. Välj bland handledare, verksamhetsledare och kvalitetssäkrare.",
                "One of the roles is not yours to give."));
    }

    static Problem alreadyMember() {
        return Problem.of(
                ProblemType.ALREADY_EXISTS,
                "Personen har redan en roll här. Ändra den i stället.",
                "That person is already a member here.");
    }

    static Problem codeDoesNotFit() {
        return Problem.of(
                ProblemType.WRONG_CREDENTIALS,
                "Adressen och koden hör inte ihop, eller så har koden gått ut. Be om en ny kod.",
                "The address and the code do not match, or the code has expired.");
    }

    static Problem unitUnknown() {
        return Problem.invalid(Fault.at("/unitId", "unknown", "Enheten finns inte här.", "No such unit here."));
    }
}

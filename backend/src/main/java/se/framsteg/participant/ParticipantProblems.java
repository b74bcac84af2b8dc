package se.framsteg.participant;

import se.framsteg.shared.identity.NumberFault;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** The room's refusals, each with a name. */
final class ParticipantProblems {

    private ParticipantProblems() {}

    static Problem number(NumberFault fault) {
        return Problem.invalid(Fault.at("/identityNumber", fault.code(), fault.sv(), fault.en()));
    }

    static Fault unknownUnit() {
        return Fault.at(
                "/unitId",
                "unknown-id",
                "Enheten finns inte i ert företag.",
                "There is no such unit in your enterprise.");
    }

    /** Within one's own organisation there is nothing to hide in saying so. */
    static Problem numberTaken() {
        return Problem.of(
                ProblemType.ALREADY_EXISTS,
                "Ni har redan en deltagare med det numret. Sök på numret i stället.",
                "You already have a participant with that number. Look it up instead.");
    }

    static Problem noNumber() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Det finns inget personnummer sparat för personen.",
                "No identity number is recorded for the person.");
    }
}

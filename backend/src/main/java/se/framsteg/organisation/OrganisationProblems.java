package se.framsteg.organisation;

import se.framsteg.shared.identity.NumberFault;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** The room's refusals, each with a name. */
final class OrganisationProblems {

    private OrganisationProblems() {}

    static Fault number(NumberFault fault) {
        return Fault.at("/organisationNumber", fault.code(), fault.sv(), fault.en());
    }

    static Fault unknownOrganisation() {
        return Fault.at(
                "/organisationId", "unknown-id", "Organisationen finns inte.", "There is no such organisation.");
    }

    static Problem numberTaken() {
        return Problem.of(
                ProblemType.ALREADY_EXISTS,
                "Det finns redan en organisation med det numret.",
                "There is already an organisation with that number.");
    }

    static Problem unitNameTaken() {
        return Problem.of(
                ProblemType.ALREADY_EXISTS,
                "Organisationen har redan en enhet som heter så.",
                "The organisation already has a unit of that name.");
    }
}

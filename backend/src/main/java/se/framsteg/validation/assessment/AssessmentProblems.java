package se.framsteg.validation.assessment;

import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** How an assessment says no. */
public final class AssessmentProblems {

    private AssessmentProblems() {}

    public static Problem traineeCannotCountersign() {
        return Problem.of(
                ProblemType.SECOND_PERSON_NEEDED,
                "Du är själv under utbildning. Någon med egen behörighet måste skriva under.",
                "You are in training yourself. Somebody authorised on their own has to sign.");
    }

    public static Problem waitsForCountersign() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "En bedömning väntar redan på att någon med egen behörighet skriver under.",
                "A judgement already waits for its countersignature.");
    }

    public static Problem nothingToCountersign() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Det finns ingen bedömning som väntar på underskrift.",
                "No judgement waits for a countersignature.");
    }

    public static Problem conflictOfInterest() {
        return Problem.of(
                ProblemType.SECOND_PERSON_NEEDED,
                "Den som står personen nära kan inte bedöma. Be någon annan.",
                "Somebody close to the person cannot assess. Ask somebody else.");
    }
}

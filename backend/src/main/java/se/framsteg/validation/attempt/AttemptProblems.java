package se.framsteg.validation.attempt;

import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** How an attempt says no. */
final class AttemptProblems {

    private AttemptProblems() {}

    static Problem unitNotOpen() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Modulens version gäller inte i dag. Välj en som gäller.",
                "That version of the unit is not in force today. Choose one that is.");
    }

    static Problem evidenceMissing() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Det saknas underlag för något som måste visas. Lägg till det och lämna in sedan.",
                "Evidence is missing for something that must be shown. Add it, then submit.");
    }

    static Problem notTheAssessor() {
        return Problem.of(
                ProblemType.NOT_ALLOWED,
                "Det är någon annan som bedömer den här valideringen.",
                "Somebody else assesses this attempt.");
    }

    static Problem ownJudgement() {
        return Problem.of(
                ProblemType.SECOND_PERSON_NEEDED,
                "Du har själv varit med och bedömt eller sett det här. Någon annan måste göra det.",
                "You have judged or witnessed this yourself. Somebody else has to do it.");
    }

    static Problem notConfirmedOutside() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Modulen ska först bekräftas av den externa kvalitetssäkraren.",
                "The external moderator has to confirm the unit first.");
    }

    static Problem tooLateToAppeal() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Det har gått mer än tre veckor. Börja en ny validering av modulen i stället.",
                "More than three weeks have passed. Begin a new attempt instead.");
    }

    static Problem sameAssessor() {
        return Problem.of(
                ProblemType.SECOND_PERSON_NEEDED,
                "Den bedömaren har redan bedömt. Välj någon annan.",
                "That assessor has judged already. Choose somebody else.");
    }
}

package se.framsteg.journey.workplan;

import se.framsteg.shared.problem.Fault;
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

    static Problem oneIsInForce() {
        return Problem.of(
                ProblemType.ALREADY_EXISTS,
                "Det finns en plan som gäller. Skriv en ny version av den i stället.",
                "There is a plan in force. Revise it instead.");
    }

    static Problem placementIsOver() {
        return notNow(
                "Placeringen är avslutad eller inställd. Planen går inte att ändra längre.",
                "The placement has ended or was cancelled; its plan cannot be changed any more.");
    }

    static Problem othersSignFirst() {
        return notNow(
                "Bara deltagarens underskrift får saknas. Alla andra skriver under först.",
                "Only the participant's signature may be missing; everybody else signs first.");
    }

    static Problem nobodyHasAsked() {
        return notNow(
                "Ingen har bett om att planen ska gälla utan deltagarens underskrift.",
                "Nobody has asked that the plan hold without the participant's signature.");
    }

    static Problem anotherAgrees() {
        return Problem.of(
                ProblemType.SECOND_PERSON_NEEDED,
                "Du bad om det själv. En annan verksamhetsledare måste godkänna.",
                "You asked for it yourself; another manager has to agree.");
    }

    static Problem notInForce() {
        return notNow(
                "Planen gäller inte nu, så målen i den går inte att ändra. Titta i den plan som gäller.",
                "The plan is not in force; look at the goals of the one that is.");
    }

    static Problem unknownGoal() {
        return Problem.invalid(
                Fault.at("/goalId", "unknown-id", "Målet finns inte i planen.", "There is no such goal in the plan."));
    }

    static Fault unknownUnit(int position) {
        return Fault.at(
                "/unitIds/" + position,
                "unknown-id",
                "Modulen går inte att börja på nu. Välj en annan.",
                "The unit cannot be begun now; choose another.");
    }

    static Fault notCarried(int position) {
        return Fault.at(
                "/goals/" + position + "/carriedFrom",
                "unknown-id",
                "Målet finns inte i planen före.",
                "There is no such goal in the plan before.");
    }

    static Fault diagnosis(String word) {
        return Fault.at(
                "/supports",
                "diagnosis",
                "Skriv vad som hjälper, inte en diagnos. Ta bort ordet ”%s”.".formatted(word),
                "Say what helps, never a diagnosis.");
    }

    static Fault whyTooEarly() {
        return Fault.at(
                "/why",
                "unexpected",
                "Skäl behövs bara när planen håller på att skrivas under. Ta bort det.",
                "A reason belongs to a plan that is being signed.");
    }

    private static Problem notNow(String sv, String en) {
        return Problem.of(ProblemType.NOT_POSSIBLE_NOW, sv, en);
    }
}

package se.framsteg.journey.stage;

import java.util.List;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** How a stage and its steps say no. */
final class StageProblems {

    private StageProblems() {}

    static Problem predecessorsLeft(List<String> titles) {
        return notNow(
                "Etappen kan öppnas när det här är klart: %s.".formatted(String.join(", ", titles)),
                "The stage opens when these are finished: %s.".formatted(String.join(", ", titles)));
    }

    static Problem placementNotRunning() {
        return notNow(
                "Det går att göra när placeringen pågår. Nu har den inte börjat, eller så är den avslutad.",
                "This can be done while the placement runs; it has not begun, or is over.");
    }

    static Problem stepsLeft(List<String> titles) {
        return notNow("Det här är kvar: %s.".formatted(String.join(", ", titles)), "There are steps left.")
                .with("stepsLeft", titles);
    }

    static Problem stageNotOpen(StageVisitStatus status) {
        return notNow(
                "Momenten kan ändras när etappen pågår. Nu är läget ”%s”.".formatted(status.label()),
                "Steps can be changed while the stage is open; it is %s.".formatted(status.code()));
    }

    static Problem aDutyCannotBeSkipped() {
        return notNow(
                "Etappen handlar om säkerhet och rättigheter. Den kan inte hoppas över.",
                "This stage is about safety and rights and cannot be skipped.");
    }

    static Problem aDutyAlwaysApplies() {
        return notNow(
                "Momentet handlar om säkerhet och rättigheter. Det gäller alltid.",
                "This step is about safety and rights; it always applies.");
    }

    static Problem nothingSigned() {
        return notNow(
                "Etappen skrivs inte under. Ångra momentet i stället.",
                "Nobody signs this stage; undo the step instead.");
    }

    static Problem alreadyReplaced() {
        return notNow(
                "Det finns redan en nyare version av etappen. Fortsätt i den.",
                "There is a newer edition of this stage; go on in that one.");
    }

    static Problem notOptional() {
        return Problem.of(
                ProblemType.NOT_ALLOWED,
                "Den här etappen kan bara verksamhetsledaren hoppa över.",
                "Only the manager can skip this stage.");
    }

    static Problem notYours() {
        return Problem.of(
                ProblemType.NOT_ALLOWED, "Det här momentet görs av någon annan.", "Somebody else does this step.");
    }

    static Problem doneElsewhere() {
        return notNow(
                "Momentet blir klart av sig självt när dokumentet är klart.", "The step is done when its document is.");
    }

    static Problem twoSided() {
        return notNow(
                "Visa momentet först. Sedan säger deltagaren själv ”Jag har förstått”.",
                "Show it first; then the participant confirms having understood.");
    }

    static Problem notTwoSided() {
        return notNow(
                "Det här momentet behöver ingen bekräftelse från deltagaren.",
                "This step needs no confirmation by the participant.");
    }

    static Problem notShownYet() {
        return notNow(
                "Handledaren behöver visa momentet innan du säger att du har förstått.",
                "The step has to be shown before it can be understood.");
    }

    private static Problem notNow(String sv, String en) {
        return Problem.of(ProblemType.NOT_POSSIBLE_NOW, sv, en);
    }
}

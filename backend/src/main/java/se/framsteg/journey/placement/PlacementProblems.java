package se.framsteg.journey.placement;

import java.time.LocalDate;
import java.util.List;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;
import se.framsteg.shared.problem.Words;

/** How a placement says no. */
final class PlacementProblems {

    private PlacementProblems() {}

    static Problem pausesOverlap() {
        return Problem.of(
                ProblemType.ALREADY_EXISTS,
                "Det finns redan ett uppehåll under de dagarna.",
                "There is already a pause on those days.");
    }

    static Problem notForTheSupervisorAlone() {
        return Problem.of(
                ProblemType.NOT_ALLOWED,
                "Ett avslut i förtid bestäms av verksamhetsledaren eller uppdragsgivaren.",
                "An early ending is decided by the manager or the commissioner.");
    }

    static Problem lastDayNotReached(LocalDate lastDay) {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Placeringen kan avslutas först den sista dagen, %s.".formatted(lastDay),
                "The placement can be ended on its last day, %s, at the earliest.".formatted(lastDay));
    }

    static Problem hoursAlreadyChangeThen() {
        return Problem.of(
                ProblemType.ALREADY_EXISTS,
                "Omfattningen ändras redan den dagen.",
                "The hours already change on that day.");
    }

    static Problem tooLateToReopen(LocalDate last) {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Avslutet kunde öppnas igen till och med %s. Nu går det bara att rätta.".formatted(last),
                "It could be opened again until %s; now there are only corrections.".formatted(last));
    }

    static Problem anotherOpensIt() {
        return Problem.of(
                ProblemType.SECOND_PERSON_NEEDED,
                "Du har bett om det. Nu behöver en annan verksamhetsledare säga ja.",
                "You have asked for it; another manager has to say yes.");
    }

    static Problem outcomeUnknown() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Skriv först vad som händer sedan.",
                "Tell first where the person goes from here.");
    }

    /** All of it at once, so that nobody finds out one thing at a time. */
    static Problem notInOrder(List<Words> unmet) {
        return Problem.of(
                        ProblemType.NOT_POSSIBLE_NOW,
                        "Det här behöver bli klart först: "
                                + String.join(" ", unmet.stream().map(Words::sv).toList()),
                        "To be done first: "
                                + String.join(" ", unmet.stream().map(Words::en).toList()))
                .with("unmet", unmet.stream().map(Words::sv).toList());
    }
}

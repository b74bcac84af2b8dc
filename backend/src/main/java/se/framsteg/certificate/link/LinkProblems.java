package se.framsteg.certificate.link;

import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** What somebody who wants a link is refused. */
final class LinkProblems {

    private LinkProblems() {}

    static Problem notValid() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Det går bara att dela ett intyg som gäller.",
                "Only a valid certificate can be shared.");
    }

    static Problem tooMany(int most) {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Intyget har redan %d öppna länkar. Stäng en av dem först.".formatted(most),
                "The certificate has %d open links. Close one of them first.".formatted(most));
    }

    static Problem holderNotPresent() {
        return Problem.invalid(Fault.at(
                "/holderPresent",
                "required",
                "Gör länken tillsammans med personen, och intyga att personen vill ha den.",
                "Make the link together with the holder, and confirm that they want it."));
    }
}

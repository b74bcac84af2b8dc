package se.framsteg.certificate.issuer;

import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** What an issuer is refused. */
final class IssuerProblems {

    private IssuerProblems() {}

    static Problem nameThatTells(String word) {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Företagets namn innehåller ordet ”%s”, som kan avslöja varför personen var på arbetsplatsen."
                                .formatted(word)
                        + " Be verksamhetsledaren välja ett annat namn för intygen.",
                "The issuer's name says \"%s\", which could tell why the person was there.".formatted(word)
                        + " The manager can choose another name for certificates.");
    }
}

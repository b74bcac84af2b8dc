package se.framsteg.certificate;

import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** The room's refusals, each with a name. What only the state forbids is refused by the table itself. */
public final class CertificateProblems {

    private CertificateProblems() {}

    static Problem ownDecision() {
        return Problem.of(
                ProblemType.SECOND_PERSON_NEEDED,
                "Du har själv bedömt det här. Be en annan kvalitetssäkrare utfärda intyget.",
                "You made this assessment yourself. Ask another quality assurer to issue.");
    }

    static Problem ownRequest() {
        return Problem.of(
                ProblemType.SECOND_PERSON_NEEDED,
                "Du har själv begärt återkallelsen. Be en annan kvalitetssäkrare eller verksamhetsledaren bekräfta.",
                "You asked for the revocation yourself. Another quality assurer or the manager has to confirm.");
    }

    /** A panel's programme: somebody outside the house has to have confirmed the award first. */
    static Problem notConfirmedOutside() {
        return Problem.of(
                ProblemType.SECOND_PERSON_NEEDED,
                "En extern kvalitetssäkrare måste bekräfta först. Därefter går det att utfärda intyget.",
                "An external moderator has to confirm first.");
    }

    static Problem revocationIsAskedFor() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Någon har begärt att intyget återkallas. Bekräfta det eller låt intyget gälla först.",
                "A revocation is asked for. Confirm or reject it first.");
    }

    static Problem revocationIsNotAskedFor() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Ingen har begärt att intyget återkallas.",
                "No revocation is asked for.");
    }

    public static Problem addressThatTells(String word) {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Adressen på intyget skulle innehålla ordet ”%s”, som kan avslöja varför personen var på arbetsplatsen."
                                .formatted(word)
                        + " Be den som driver tjänsten ställa in en neutral adress (FRAMSTEG_CERTIFICATE_URL).",
                "The address on the certificate would say \"%s\". Whoever runs the service has to set a neutral one"
                                .formatted(word)
                        + " (FRAMSTEG_CERTIFICATE_URL).");
    }

    static Problem wordThatTells(String word) {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Intyget skulle innehålla ordet ”%s”, som kan avslöja varför personen var på arbetsplatsen."
                                .formatted(word)
                        + " Be den som ansvarar för enhetens texter att skriva om dem.",
                "The certificate would say \"%s\", which could tell why the person was there.".formatted(word));
    }
}

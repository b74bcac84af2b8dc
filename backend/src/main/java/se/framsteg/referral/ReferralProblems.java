package se.framsteg.referral;

import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** The room's refusals, each with a name. What only the state forbids is refused by the table itself. */
public final class ReferralProblems {

    private ReferralProblems() {}

    /** Nothing half-protected is stored: see the decision on protected persons. */
    public static Problem protectedPerson() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Framsteg tar ännu inte emot personer med skyddade personuppgifter. Inget har sparats."
                        + " Kontakta företaget på ett säkert sätt.",
                "Framsteg does not yet take persons with protected identity. Nothing was stored."
                        + " Contact the enterprise by a safe channel.");
    }

    public static Problem alreadyAskedToReopen() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Ni har redan bett om att öppna anvisningen igen. Nu väntar ni på den andra parten.",
                "You have already asked to reopen; the other side has to ask too.");
    }

    public static Problem tooManyLive() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Personen har redan tre anvisningar av det här slaget på gång. Återkalla en av dem först.",
                "The person already has three live referrals of this kind. Withdraw one first.");
    }

    public static Problem startAlreadyDecided() {
        return Problem.of(
                ProblemType.NOT_POSSIBLE_NOW,
                "Personen har redan en bestämd start på ett annat ställe.",
                "The person already has a confirmed start elsewhere.");
    }

    public static Problem noPlaceLeft() {
        return Problem.of(
                ProblemType.NO_PLACE_LEFT,
                "Alla platser i enheten är upptagna. Sätt personen på väntelista, eller vänta tills en plats blir ledig.",
                "Every place of the unit is taken. Use the waiting list, or wait for a place.");
    }
}

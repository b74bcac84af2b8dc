package se.framsteg.referral;

import static se.framsteg.reason.Reason.Demand.CONTACT_ATTEMPTS;
import static se.framsteg.reason.Reason.Demand.INFO_ASKED_FIRST;

import se.framsteg.reason.Reason;
import se.framsteg.shared.problem.Faults;

/**
 * What is said with a change: why, in plain words to the person, what the person may do next, and in other words to the
 * colleague on the other side. Two texts, since they have two readers.
 */
public record Told(Reason reason, String toPerson, Reason nextStep, String toColleague) {

    private static final Told NOTHING = new Told(null, null, null, null);

    public static Told nothing() {
        return NOTHING;
    }

    public static Told toColleague(String text) {
        return new Told(null, null, null, text);
    }

    /** Words that accompany a change and need neither reason nor next step; each may be null. */
    public static Told of(String toPerson, String toColleague) {
        return new Told(null, toPerson, null, toColleague);
    }

    static Told toPerson(String text, Reason nextStep) {
        return new Told(null, text, nextStep, null);
    }

    /** Nobody answered, and the person is told that it is not their fault. */
    static Told ofSilence(Reason nextStep) {
        return toPerson(
                "Vi fick inget svar i tid. Därför är den här förfrågan avslutad. Det beror inte på dig.", nextStep);
    }

    static Told ofAPlaceElsewhere(Reason nextStep) {
        return toPerson("Din start är bestämd på ett annat ställe. Därför är den här förfrågan avslutad.", nextStep);
    }

    /** Never a mute no: words and a next step. */
    void checkPersonIsTold(Faults faults) {
        faults.required(toPerson, "/personText").required(nextStep, "/nextStep");
    }

    void checkReason(Faults faults, boolean infoWasAsked, int contactAttempts) {
        faults.required(reason, "/reason");
        if (reason == null) {
            return;
        }
        faults.unless(
                        !reason.needsText() || toColleague != null && !toColleague.isBlank(),
                        "/colleagueText",
                        "required",
                        "Skriv några ord till kollegan. Orsaken säger för lite ensam.",
                        "Write a few words to the colleague; the reason alone says too little.")
                .unless(
                        !reason.demands(INFO_ASKED_FIRST) || infoWasAsked,
                        "/reason",
                        "ask-first",
                        "Be om komplettering först. Då får uppdragsgivaren chans att svara.",
                        "Ask for what is missing first.")
                .unless(
                        !reason.demands(CONTACT_ATTEMPTS) || contactAttempts >= Reason.ENOUGH_ATTEMPTS,
                        "/contactAttempts",
                        "too-few",
                        "Skriv minst tre kontaktförsök med datum och sätt.",
                        "At least three contact attempts, each with date and way.");
    }
}

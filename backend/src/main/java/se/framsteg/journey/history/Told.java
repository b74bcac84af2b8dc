package se.framsteg.journey.history;

import se.framsteg.signing.SigningMethod;

/**
 * What was told with a change. The words to the person and the words to the colleague are two texts, never one.
 *
 * @param reason a code of the action's reason list, null when none is asked for
 * @param reasonVersion the version of the reason as it read that day
 * @param method how the participant did it, when it is the participant's own act
 */
public record Told(
        String reason, Integer reasonVersion, String personText, String colleagueText, SigningMethod method) {

    public static final Told NOTHING = new Told(null, null, null, null, null);

    public static Told toColleague(String text) {
        return new Told(null, null, null, text, null);
    }

    public static Told because(String reason, int version) {
        return new Told(reason, version, null, null, null);
    }

    public static Told inWay(SigningMethod method) {
        return new Told(null, null, null, null, method);
    }
}

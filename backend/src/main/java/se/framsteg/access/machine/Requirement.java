package se.framsteg.access.machine;

import se.framsteg.shared.Codes;

/** What an action wants told before it is done; the form of the screen and the checks of the service both read it. */
public enum Requirement {
    /** Every field the next state presupposes. */
    COMPLETE("Alla uppgifter ifyllda"),
    /** A code from the action's reason list. */
    REASON("Orsak"),
    /** Plain words to the person concerned. */
    PERSON_TEXT("Text till personen"),
    /** What the person says about it, in their own words. */
    PERSON_WORDS("Personens egna ord"),
    /** Words to the colleague on the other side. */
    COLLEAGUE_TEXT("Text till kollegan"),
    /** What the person may do next; a code from a list. */
    NEXT_STEP("Nästa steg för personen"),
    DATE("Datum"),
    UNTIL_DATE("Till och med"),
    REVIEW_DATE("Datum för avstämning"),
    PERIOD("Period"),
    HOURS("Timmar i veckan"),
    /** Where people are to meet. */
    MEETING_PLACE("Plats för mötet"),
    /** How the person gets to know. */
    PERSON_INFORMED("Hur personen får veta"),
    /** That the person has been asked, and agrees. */
    PERSON_ASKED("Personen är tillfrågad"),
    /** The person's own answer, as told to the one who acts. */
    PERSON_ANSWER("Personens svar"),
    /** A place that nobody else has; reserved in the same moment. */
    FREE_PLACE("Ledig plats"),
    SUPERVISOR("Handledare"),
    /** What is missing, one line each. */
    MISSING_ITEMS("Det som saknas"),
    /** When and how the person was sought. */
    CONTACT_ATTEMPTS("Kontaktförsök"),
    /** That the colleague on the other side knows. */
    OTHER_SIDE_INFORMED("Uppdragsgivaren är informerad"),
    /** Takes effect when both sides have asked for it. */
    BOTH_SIDES("Båda parter vill"),
    RECEIVER("Mottagare"),
    SIGNATURE("Underskrift"),
    /** Another account has to act too (access matrix, rule 21). */
    SECOND_PERSON("En annan person");

    private final String label;

    Requirement(String label) {
        this.label = label;
    }

    public String code() {
        return Codes.toWire(this);
    }

    /** In Swedish, as the form says it. */
    public String label() {
        return label;
    }
}

package se.framsteg.access.machine;

/** What an action wants told before it is done; the form of the screen and the checks of the service both read it. */
public enum Requirement {
    /** A code from the action's reason list. */
    REASON,
    /** Plain words to the person concerned. */
    PERSON_TEXT,
    /** Words to the colleague on the other side. */
    COLLEAGUE_TEXT,
    /** What the person may do next. */
    NEXT_STEP,
    DATE,
    UNTIL_DATE,
    PLACE,
    SUPERVISOR,
    /** What is missing, one line each. */
    MISSING_ITEMS,
    /** When and how the person was sought. */
    CONTACT_ATTEMPTS,
    /** The person's own answer, as told to the one who acts. */
    PERSON_ANSWER,
    SIGNATURE,
    /** Another account has to act too (access matrix, rule 21). */
    SECOND_PERSON
}

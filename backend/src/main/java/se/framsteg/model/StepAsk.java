package se.framsteg.model;

/** What has to be told when a step is ticked. */
public enum StepAsk {
    /** Yes, no or later. */
    ANSWER,
    /** What the person says about it, in their own words. */
    PERSON_WORDS,
    NOTE
}

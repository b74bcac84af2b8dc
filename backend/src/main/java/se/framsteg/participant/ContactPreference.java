package se.framsteg.participant;

/** How a person wants to be reached. No letters: no address is kept. */
public enum ContactPreference {
    PHONE("Telefon"),
    TEXT_MESSAGE("Sms"),
    EMAIL("E-post"),
    IN_PERSON("I ett möte"),
    THROUGH_CASE_OFFICER("Genom handläggaren");

    private final String label;

    ContactPreference(String label) {
        this.label = label;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }

    boolean needsPhone() {
        return this == PHONE || this == TEXT_MESSAGE;
    }
}

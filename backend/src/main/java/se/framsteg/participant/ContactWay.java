package se.framsteg.participant;

/** How a person is reached. No letters: no address is kept. */
public enum ContactWay {
    PHONE("Telefon"),
    TEXT_MESSAGE("Sms"),
    EMAIL("E-post"),
    IN_PERSON("I ett möte"),
    THROUGH_CASE_OFFICER("Genom handläggaren");

    private final String label;

    ContactWay(String label) {
        this.label = label;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }

    public boolean needsPhone() {
        return this == PHONE || this == TEXT_MESSAGE;
    }
}

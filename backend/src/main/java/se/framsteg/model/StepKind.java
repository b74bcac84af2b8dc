package se.framsteg.model;

/** What kind of thing there is to do. */
public enum StepKind {
    CHECK("Punkt"),
    MEETING("Möte"),
    FORM("Frågor"),
    SIGNATURE("Underskrift"),
    REPORT("Rapport"),
    ASSESSMENT("Bedömning"),
    VALIDATION("Validering");

    private final String label;

    StepKind(String label) {
        this.label = label;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }
}

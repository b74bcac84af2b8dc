package se.framsteg.validation.attempt;

/** What somebody says of their own skill. Worth hearing, and never enough alone. */
public enum SelfRating {
    ALONE("Kan på egen hand"),
    WITH_SUPPORT("Kan med stöd"),
    NOT_YET("Kan inte ännu");

    private final String label;

    SelfRating(String label) {
        this.label = label;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }
}

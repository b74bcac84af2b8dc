package se.framsteg.validation.attempt;

/** Why somebody takes a unit on. */
public enum Aim {
    BUILD_UP("Lära mig och visa efter hand"),
    SHOW_WHAT_I_CAN("Visa det jag redan kan");

    private final String label;

    Aim(String label) {
        this.label = label;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }
}

package se.framsteg.validation.assessor;

/** Whether an assessor's judgement holds by itself. */
public enum Standing {
    TRAINEE("Under utbildning"),
    FULL("Behörig");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }
}

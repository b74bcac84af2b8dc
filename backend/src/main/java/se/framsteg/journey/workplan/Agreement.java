package se.framsteg.journey.workplan;

/** In what way a plan came to hold; shown wherever the plan is shown. */
public enum Agreement {
    SIGNED("Underskriven"),
    /** Somebody signed and wrote what they do not agree with. */
    WITH_RESERVATION("Underskriven med reservation"),
    /** Documented consultation: everybody but the participant has signed, and two managers answer for it. */
    WITHOUT_SIGNATURE("Gäller utan deltagarens underskrift");

    private final String label;

    Agreement(String label) {
        this.label = label;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }
}

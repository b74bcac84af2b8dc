package se.framsteg.journey.workplan;

/** Who owes the next step towards a goal; the authority can owe one too, and be late. */
public enum StepOwner {
    PARTICIPANT("Deltagaren"),
    SUPERVISOR("Handledaren"),
    CASE_OFFICER("Handläggaren");

    private final String label;

    StepOwner(String label) {
        this.label = label;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }
}

package se.framsteg.validation.assessment;

/** What the assessor says of one criterion. None of them is a failure. */
public enum CriterionOutcome {
    MET("Uppnått"),
    NOT_MET("Inte uppnått än"),
    NOT_SEEN("Inte sett");

    private final String label;

    CriterionOutcome(String label) {
        this.label = label;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }
}

package se.framsteg.validation.assessment;

/** What the assessor says of the unit. */
public enum Result {
    MET("Uppnådd"),
    NOT_YET("Inte ännu"),
    REFERRED_BACK("Komplettera");

    private final String label;

    Result(String label) {
        this.label = label;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }
}

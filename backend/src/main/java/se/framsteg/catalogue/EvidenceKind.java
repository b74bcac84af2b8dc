package se.framsteg.catalogue;

/** The ways in which somebody may show what they can. A catalogue says which of them count for a criterion. */
public enum EvidenceKind {
    OBSERVATION("Observation"),
    CONVERSATION("Samtal"),
    WORK_SAMPLE("Arbetsprov"),
    PHOTO("Foto"),
    WRITTEN("Skriftligt"),
    CHECKLIST("Checklista"),
    WITNESS("Intyg från annan"),
    SELF_ASSESSMENT("Självskattning");

    private final String label;

    EvidenceKind(String label) {
        this.label = label;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }

    /** What somebody thinks of their own work is worth hearing, and is never enough by itself. */
    public boolean mayStandAlone() {
        return this != SELF_ASSESSMENT;
    }
}

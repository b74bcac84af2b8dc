package se.framsteg.model;

/** Where a version is on its way from an idea to what journeys follow. */
public enum ModelVersionStatus {
    DRAFT("Utkast"),
    CONSULTATION("På remiss"),
    PUBLISHED("Gäller"),
    /** No journey begins with it any more; those that did keep it. */
    RETIRED("Ersatt");

    private final String label;

    ModelVersionStatus(String label) {
        this.label = label;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }
}

package se.framsteg.organisation;

/** What an organisation is in the model. */
public enum OrganisationKind {
    SOCIAL_ENTERPRISE("Socialt företag"),
    PUBLIC_EMPLOYMENT_SERVICE("Arbetsförmedlingen"),
    MUNICIPALITY("Kommun"),
    COORDINATOR("Samordnare"),
    /** Försäkringskassan, a coordination association, a region, Kriminalvården. */
    OTHER_COMMISSIONER("Annan uppdragsgivare"),
    /** External moderation. */
    QUALITY_BODY("Extern kvalitetssäkring");

    private final String label;

    OrganisationKind(String label) {
        this.label = label;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }

    public boolean refers() {
        return this == PUBLIC_EMPLOYMENT_SERVICE || this == MUNICIPALITY || this == OTHER_COMMISSIONER;
    }
}

package se.framsteg.access;

/** What a membership lets an account be. The letters are those of the access matrix. */
public enum Role {
    PARTICIPANT("P", "Deltagare"),
    SUPERVISOR("H", "Handledare"),
    MANAGER("M", "Verksamhetsledare"),
    QUALITY_ASSURER("Q", "Kvalitetssäkrare"),
    EXTERNAL_MODERATOR("X", "Extern kvalitetssäkrare"),
    COORDINATOR("C", "Samordnare"),
    /** A at Arbetsförmedlingen, K at a municipality: the same role, told apart by the kind of its organisation. */
    CASE_OFFICER("AK", "Handläggare"),
    CLIENT("I", "Integration"),
    MODEL_OWNER("O", "Modellägare"),
    LOG_REVIEWER("L", "Loggranskare"),
    SYSTEM_ADMIN("S", "Systemadministratör");

    private final String letter;
    private final String label;

    Role(String letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    public String letter() {
        return letter;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }
}

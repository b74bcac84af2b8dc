package se.framsteg.signing;

/** How a signature was given. The ways sign equally and bind the same hash. */
public enum SigningMethod {
    OWN_SIGN_IN("Med egen inloggning"),
    /** The participant's own PIN on a colleague's screen, the colleague as witness. */
    AT_THE_TABLE("Vid bordet, med egen PIN-kod");

    private final String label;

    SigningMethod(String label) {
        this.label = label;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }
}

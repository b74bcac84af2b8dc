package se.framsteg.validation.verification;

/** What a verifier says of a judgement about one criterion. */
public enum Opinion {
    UPHELD("Kvarstår"),
    /** It may be right, and cannot be seen to be: the assessor looks again. */
    RETURNED("Bedöms igen"),
    /** It is not right: the assessor judges anew. */
    OVERTURNED("Stämmer inte");

    private final String label;

    Opinion(String label) {
        this.label = label;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }
}

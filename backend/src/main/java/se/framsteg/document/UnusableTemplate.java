package se.framsteg.document;

import java.util.List;

/** A template of ours would make a paper that not everyone can read, or reaches outside itself. Our fault, never a user's. */
public class UnusableTemplate extends IllegalStateException {

    private final transient List<String> faults;

    UnusableTemplate(List<String> faults) {
        this(faults, null);
    }

    UnusableTemplate(List<String> faults, Throwable cause) {
        super("The template cannot become a paper: " + String.join("; ", faults), cause);
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}

package se.framsteg.catalogue.file;

import java.util.List;

/** The file cannot be taken in; here is everything that is wrong with it, in the order of the lines. */
public class FaultyCatalogue extends Exception {

    private final transient List<FileFault> faults;

    FaultyCatalogue(List<FileFault> faults) {
        super(faults.size() + " faults, the first one at line "
                + faults.getFirst().line() + ": " + faults.getFirst().code());
        this.faults = List.copyOf(faults);
    }

    public List<FileFault> faults() {
        return faults;
    }
}

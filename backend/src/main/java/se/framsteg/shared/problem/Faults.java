package se.framsteg.shared.problem;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, so that everything can be told at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public Faults unless(boolean right, String pointer, String code, String sv, String en) {
        if (!right) {
            found.add(Fault.at(pointer, code, sv, en));
        }
        return this;
    }

    public Faults unless(boolean right, Fault fault) {
        if (!right) {
            found.add(fault);
        }
        return this;
    }

    public Faults add(Fault fault) {
        found.add(fault);
        return this;
    }

    /** Something that has to be there, and more than blanks. */
    public Faults required(Object value, String pointer) {
        boolean there = value instanceof String text ? !text.isBlank() : value != null;
        return unless(there, pointer, "required", "Fyll i det här.", "Required.");
    }

    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw Problem.invalid(found);
        }
    }
}

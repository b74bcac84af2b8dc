package se.framsteg.access.machine;

import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.shared.Codes;

/** A state of a state machine; implemented by the enum {@code XStatus} of a room. */
public interface State {

    String name();

    /** The code on the wire: INFO_REQUESTED is {@code info-requested}. */
    default String code() {
        return Codes.toWire(name());
    }

    /** In Swedish, as people read it. */
    String label();

    /** The few words that lists and people see; several states share one (state machines, rule 0.11). */
    default String headline() {
        return label();
    }

    /** Whose turn it is: the roles that own the next step. Empty when nobody waits for anybody here. */
    Set<Role> owners();

    /** No action leads out of it, save those the table names (a reopening, a correction). */
    boolean isFinal();
}

package se.framsteg.access.machine;

import java.util.Optional;
import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.shared.Codes;

/**
 * One row of a state machine's table; implemented by the enum {@code XAction} of a room. The row says what may happen from
 * where and by which roles. On whose rows a role may act is the access matrix's business.
 */
public interface Action<S extends State> {

    String name();

    /** The code on the wire: ASK_INFO is {@code ask-info}. */
    default String code() {
        return Codes.toWire(name());
    }

    /** In Swedish, as the button says it. */
    String label();

    Set<S> from();

    /** Empty when the action leads back to the state it came from, or leaves the state as it is. */
    Optional<S> to();

    /** Empty when nobody but the service itself acts (a job, an event). */
    Set<Role> by();

    Set<Requirement> requires();

    default boolean allowedFrom(S state) {
        return from().contains(state);
    }

    default boolean allowedBy(Set<Role> roles) {
        return by().stream().anyMatch(roles::contains);
    }
}

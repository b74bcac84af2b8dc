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

    /**
     * Where it may lead from a state of {@link #from()}. One state as a rule; several when the past decides (an answer leads
     * back to where the question came from); the same one when the state stays; none when the thing ceases to be.
     */
    Set<S> to(S from);

    /** Empty when nobody but the service itself acts (a job, the consequence of something else). */
    Set<Role> by();

    /** What has to be told with it. */
    Set<Requirement> requires();

    /** The list its {@link Requirement#REASON} is taken from. */
    default Optional<String> reasonList() {
        return Optional.empty();
    }

    default boolean allowedFrom(S state) {
        return from().contains(state);
    }

    default boolean isAutomatic() {
        return by().isEmpty();
    }

    /** @param roles those of the one who acts; empty for the service itself */
    default boolean allowedBy(Set<Role> roles) {
        return isAutomatic() ? roles.isEmpty() : by().stream().anyMatch(roles::contains);
    }
}

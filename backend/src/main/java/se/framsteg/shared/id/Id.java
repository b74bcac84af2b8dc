package se.framsteg.shared.id;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An id that says what it is an id of. Each room makes a record of its own ({@code record ParticipantId(UUID value)
 * implements Id}) for the signatures other rooms call, so that two ids cannot be given in the wrong order. Entities and
 * the wire keep the bare UUID.
 */
public interface Id {

    UUID value();

    /** Empty when the text is not written as an id; {@link UUID#fromString} would take {@code 1-1-1-1-1}. */
    static Optional<UUID> read(String text) {
        return text != null && Form.CANONICAL.matcher(text).matches()
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    /** An interface cannot hide a constant of its own. */
    final class Form {
        private static final Pattern CANONICAL = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

        private Form() {}
    }
}

package se.framsteg.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two spellings of a code: INFO_REQUESTED in code and tables, {@code info-requested} on the wire. */
public final class Codes {

    private Codes() {}

    public static String toWire(Enum<?> value) {
        return toWire(value.name());
    }

    public static String toWire(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty when there is no such code; upper-case and underscores are not taken on the wire. */
    public static <E extends Enum<E>> Optional<E> fromWire(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> toWire(value).equals(code))
                .findFirst();
    }
}

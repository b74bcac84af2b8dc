package se.framsteg.shared;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a text somebody wrote: a value, or the reason why not. Bad input is expected, so it is an answer and
 * no exception; the one who asked turns the reason into a refusal.
 */
public sealed interface Reading<T, F> {

    record Accepted<T, F>(T value) implements Reading<T, F> {}

    record Refused<T, F>(F why) implements Reading<T, F> {}

    static <T, F> Reading<T, F> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T, F> Reading<T, F> refused(F fault) {
        return new Refused<>(fault);
    }

    /** The value, or the exception that the fault becomes. */
    default <X extends Throwable> T orElseThrow(Function<? super F, X> refusal) throws X {
        return switch (this) {
            case Accepted<T, F>(T value) -> value;
            case Refused<T, F>(F why) -> throw refusal.apply(why);
        };
    }

    /** Empty when the text was accepted. */
    default Optional<F> fault() {
        return switch (this) {
            case Accepted<T, F> accepted -> Optional.empty();
            case Refused<T, F>(F why) -> Optional.of(why);
        };
    }
}

package se.framsteg.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list, as every list of the contract is answered. */
public record Page<T>(List<T> items, int limit, int offset) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), limit, offset);
    }
}

package se.framsteg.testing;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Numbers nobody has, each given out once: organisation numbers of group 4, which is not in use. */
public final class Numbers {

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 7_000_000);

    private Numbers() {}

    public static String organisation() {
        return withCheckDigit(Long.toString(422_000_000L + NEXT.incrementAndGet()));
    }

    private static String withCheckDigit(String nine) {
        int sum = IntStream.range(0, 9)
                .map(i -> (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1))
                .map(product -> product / 10 + product % 10)
                .sum();
        return nine + (10 - sum % 10) % 10;
    }
}

package se.framsteg.shared.id;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes every id of the service: UUIDv7 (RFC 9562, method 1), each greater than the one before it, so that indexes grow at
 * their right edge. 62 random bits keep ids unguessable. Lock-free, so virtual threads never wait for one another here.
 */
@Singleton
public class Uuid7 {

    private static final int COUNTER_BITS = 12;
    /** A new millisecond starts its counter in the lower half, leaving at least 2048 ids before it runs over. */
    private static final int COUNTER_START = 1 << (COUNTER_BITS - 1);

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    /** Milliseconds and counter as one number: a counter that runs over borrows from the next millisecond by itself. */
    private final AtomicLong last = new AtomicLong();

    public Uuid7(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        long fresh = clock.millis() << COUNTER_BITS | random.nextInt(COUNTER_START);
        long tick = last.updateAndGet(before -> Math.max(fresh, before + 1));
        long millis = tick >>> COUNTER_BITS;
        long counter = tick & ((1 << COUNTER_BITS) - 1);
        return new UUID(millis << 16 | VERSION | counter, random.nextLong() >>> 2 | VARIANT);
    }
}

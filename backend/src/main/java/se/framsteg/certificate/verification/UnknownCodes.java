package se.framsteg.certificate.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.framsteg.shared.http.Problems;

/**
 * Somebody who asks for codes that do not exist is guessing, or has a page that does. Counted per address and minute, in
 * memory, for at most as many addresses as fit: nothing that somebody could make us remember.
 */
@ApplicationScoped
class UnknownCodes {

    private static final long MINUTE = 60;
    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final int perMinute;
    private final ReentrantLock lock = new ReentrantLock();
    /** By address; whoever came longest ago is forgotten first. */
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    private record Count(long minute, int codes) {}

    UnknownCodes(Clock clock, @ConfigProperty(name = "framsteg.verification.unknown-codes-per-minute") int perMinute) {
        this.clock = clock;
        this.perMinute = perMinute;
    }

    /** Refuses (429) when the address has asked for too many. */
    void count(String address) {
        long second = clock.instant().getEpochSecond();
        long minute = second / MINUTE;
        lock.lock();
        try {
            String caller = caller(address);
            Count before = counts.remove(caller);
            int codes = before == null || before.minute() != minute ? 1 : before.codes() + 1;
            counts.put(caller, new Count(minute, codes));
            if (codes > perMinute) {
                throw Problems.tooMany(MINUTE - second % MINUTE);
            }
        } finally {
            lock.unlock();
        }
    }

    /** One household has a whole /64 of IPv6 addresses. */
    private static String caller(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        } catch (UnknownHostException impossible) {
            return address;
        }
    }
}

package se.framsteg.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.framsteg.shared.http.Problems;

/**
 * Five wrong guesses are free, then the wait doubles up to a quarter of an hour. It is a delay, never a lock: a lock would be
 * something an attacker could put on anybody. Counted per account name, known or not, and per address.
 */
@ApplicationScoped
class LoginThrottle {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final EntityManager entities;
    private final Clock clock;
    private final int freePerAccount;
    private final int freePerAddress;

    LoginThrottle(
            EntityManager entities,
            Clock clock,
            @ConfigProperty(name = "framsteg.sign-in.free-guesses-per-account") int freePerAccount,
            @ConfigProperty(name = "framsteg.sign-in.free-guesses-per-address") int freePerAddress) {
        this.entities = entities;
        this.clock = clock;
        this.freePerAccount = freePerAccount;
        this.freePerAddress = freePerAddress;
    }

    /** Refuses (429) while either has to wait. */
    void check(String accountName, String address) {
        @SuppressWarnings("unchecked")
        List<Instant> waits = entities.createNativeQuery(
                        "select blocked_until from login_throttle where key in (?1, ?2) and blocked_until > ?3",
                        Instant.class)
                .setParameter(1, key("account", accountName))
                .setParameter(2, key("address", address))
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        waits.stream().max(Instant::compareTo).ifPresent(until -> {
            throw Problems.tooMany(
                    Math.max(1, Duration.between(clock.instant(), until).toSeconds()));
        });
    }

    void wrongGuess(String accountName, String address) {
        count(key("account", accountName), freePerAccount);
        count(key("address", address), freePerAddress);
    }

    void rightGuess(String accountName) {
        entities.createNativeQuery("delete from login_throttle where key = ?1")
                .setParameter(1, key("account", accountName))
                .executeUpdate();
    }

    private void count(byte[] key, int free) {
        Instant now = clock.instant();
        int failures = (int) entities.createNativeQuery(
                        "insert into login_throttle (key, failures, blocked_until) values (?1, 1, ?2)"
                                + " on conflict (key) do update set failures = case when login_throttle.blocked_until < ?3 then 1"
                                + " else login_throttle.failures + 1 end returning failures",
                        Integer.class)
                .setParameter(1, key)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, now.minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .getSingleResult();
        entities.createNativeQuery("update login_throttle set blocked_until = ?1 where key = ?2")
                .setParameter(1, now.plus(wait(failures - free)).atOffset(ZoneOffset.UTC))
                .setParameter(2, key)
                .executeUpdate();
    }

    private static Duration wait(int beyondFree) {
        if (beyondFree < 0) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(2L << Math.min(beyondFree, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** Hashed, so that the table is no list of who tried to sign in from where. */
    private static byte[] key(String kind, String value) {
        return Tokens.hash((kind + ":" + value).getBytes(StandardCharsets.UTF_8));
    }
}

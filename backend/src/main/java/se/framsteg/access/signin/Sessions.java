package se.framsteg.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** The live sessions. Ending one takes effect at the next request, whatever the token says. */
@ApplicationScoped
class Sessions {

    /** However busy somebody is, they sign in again within a working day. */
    static final Duration LONGEST = Duration.ofHours(12);

    private final EntityManager entities;
    private final Clock clock;

    Sessions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Instant begin(byte[] secret, UUID account, UUID membership, String[] scopes, Duration life) {
        Instant now = clock.instant();
        Instant expires = now.plus(life);
        entities.createNativeQuery(
                        "insert into session"
                                + " (secret_hash, account_id, membership_id, scopes, created_at, expires_at) values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, Tokens.hash(secret))
                .setParameter(2, account)
                .setParameter(3, membership)
                .setParameter(4, scopes == null ? new String[0] : scopes)
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .setParameter(6, expires.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return expires;
    }

    Instant expiry(byte[] secretHash) {
        return (Instant)
                entities.createNativeQuery("select expires_at from session where secret_hash = ?1", Instant.class)
                        .setParameter(1, secretHash)
                        .getSingleResult();
    }

    void end(byte[] secretHash) {
        entities.createNativeQuery("update session set ended_at = ?1 where secret_hash = ?2 and ended_at is null")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, secretHash)
                .executeUpdate();
    }
}

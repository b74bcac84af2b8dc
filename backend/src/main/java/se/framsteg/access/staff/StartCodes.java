package se.framsteg.access.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import se.framsteg.shared.Sha256;

/** Codes to choose the first password with: handed over by hand, good once, for a week, five tries. */
@ApplicationScoped
class StartCodes {

    private static final String UNAMBIGUOUS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final int TRIES = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager entities;
    private final Clock clock;

    StartCodes(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Replaces an earlier one. */
    String make(UUID account) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(UNAMBIGUOUS.charAt(RANDOM.nextInt(UNAMBIGUOUS.length())));
            if (i % 4 == 3 && i < LENGTH - 1) {
                code.append('-');
            }
        }
        entities.createNativeQuery("insert into account_start (account_id, code_hash, tries_left, expires_at)"
                        + " values (?1, ?2, ?3, ?4) on conflict (account_id) do update set code_hash = excluded.code_hash,"
                        + " tries_left = excluded.tries_left, expires_at = excluded.expires_at")
                .setParameter(1, account)
                .setParameter(2, Sha256.of(code.toString()))
                .setParameter(3, TRIES)
                .setParameter(4, clock.instant().plus(Duration.ofDays(7)).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return code.toString();
    }

    /** True once; a wrong guess costs a try. */
    boolean use(UUID account, String code) {
        List<?> left = entities.createNativeQuery(
                        "update account_start set tries_left = tries_left - 1 where account_id = ?1 and tries_left > 0"
                                + " and expires_at > ?2 returning code_hash",
                        byte[].class)
                .setParameter(1, account)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        boolean right = !left.isEmpty()
                && MessageDigest.isEqual(
                        (byte[]) left.getFirst(), Sha256.of(code.strip().toLowerCase()));
        if (right) {
            entities.createNativeQuery("delete from account_start where account_id = ?1")
                    .setParameter(1, account)
                    .executeUpdate();
        }
        return right;
    }
}

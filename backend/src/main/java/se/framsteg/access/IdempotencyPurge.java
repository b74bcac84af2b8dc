package se.framsteg.access;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** Takes away kept answers when they are two days old: long enough for every retry, short for what they may hold. */
@ApplicationScoped
class IdempotencyPurge {

    private static final Duration KEPT = Duration.ofDays(2);

    private final EntityManager entities;
    private final Clock clock;

    IdempotencyPurge(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void purge() {
        entities.createNativeQuery("select purge_idempotency_keys(?1)", Long.class)
                .setParameter(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .getSingleResult();
    }
}

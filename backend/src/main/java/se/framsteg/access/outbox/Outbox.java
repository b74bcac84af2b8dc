package se.framsteg.access.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.UUID;
import se.framsteg.shared.DomainEvent;
import se.framsteg.shared.id.Uuid7;

/** Writes every event of the house to the outbox, in the transaction it happened in: neither is there without the other. */
@ApplicationScoped
class Outbox {

    private final EntityManager entities;
    private final Uuid7 ids;

    Outbox(EntityManager entities, Uuid7 ids) {
        this.entities = entities;
        this.ids = ids;
    }

    void write(@Observes DomainEvent event) {
        entities.createNativeQuery("insert into outbox_event (id, org_id, type, subject_id, audience, occurred_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, ids.next())
                .setParameter(2, event.organisationId())
                .setParameter(3, event.type())
                .setParameter(4, event.subjectId())
                .setParameter(5, event.audience().toArray(UUID[]::new))
                .setParameter(6, event.occurredAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}

package se.framsteg.shared;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Something that has happened. The outbox writes every one of them in the transaction it happened in, and from there it
 * leaves the house; so it holds ids and codes, and never a name, a number or a text about a person.
 */
public interface DomainEvent {

    /** What happened to what, kebab-case: {@code referral.status-changed}. */
    String type();

    /** The thing it happened to. */
    UUID subjectId();

    /** The organisation in whose transaction it happened. */
    UUID organisationId();

    /** Every organisation that may learn of it, the acting one too when it may. */
    Set<UUID> audience();

    Instant occurredAt();
}

package se.framsteg.participant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.vault.Spot;
import se.framsteg.access.vault.Vault;
import se.framsteg.shared.identity.PersonIdentityNumber;

/** The identity numbers of participants, each sealed to the row of its participant. */
@ApplicationScoped
public class IdentityNumbers {

    private final Session session;
    private final Vault vault;

    IdentityNumbers(Session session, Vault vault) {
        this.session = session;
        this.vault = vault;
    }

    /** Until the transaction ends nobody else takes in whoever has that number: two at once would be two people. */
    public void hold(UUID organisation, PersonIdentityNumber number) {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:person, 0))", Integer.class)
                .setParameter("person", organisation + HexFormat.of().formatHex(vault.index(organisation, number)))
                .getSingleResult();
    }

    /** Replaces the one that was there. Whether somebody else has it is asked with {@link #ownerOf} first. */
    public void put(UUID organisation, UUID participant, PersonIdentityNumber number) {
        session.createNativeMutationQuery(
                        "insert into participant_identity (org_id, participant_id, number_sealed, number_index)"
                                + " values (:org, :participant, :sealed, :index)"
                                + " on conflict (org_id, participant_id) do update set number_sealed = excluded.number_sealed,"
                                + " number_index = excluded.number_index")
                .setParameter("org", organisation)
                .setParameter("participant", participant)
                .setParameter("sealed", vault.seal(spot(participant), number.inClear()))
                .setParameter("index", vault.index(organisation, number))
                .executeUpdate();
    }

    /** Empty when none is recorded. */
    public Optional<PersonIdentityNumber> numberOf(UUID organisation, UUID participant) {
        return session.createNativeQuery(
                        "select number_sealed from participant_identity where org_id = :org and participant_id = :participant",
                        byte[].class)
                .setParameter("org", organisation)
                .setParameter("participant", participant)
                .uniqueResultOptional()
                .map(kept -> PersonIdentityNumber.ofStored(vault.open(spot(participant), kept)));
    }

    /** The participant of this organisation who has the number. */
    public Optional<UUID> ownerOf(UUID organisation, PersonIdentityNumber number) {
        return session.createNativeQuery(
                        "select participant_id from participant_identity where org_id = :org and number_index = :index",
                        UUID.class)
                .setParameter("org", organisation)
                .setParameter("index", vault.index(organisation, number))
                .uniqueResultOptional();
    }

    private static Spot spot(UUID participant) {
        return new Spot("participant_identity", "number_sealed", participant);
    }
}

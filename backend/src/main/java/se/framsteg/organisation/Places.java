package se.framsteg.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The places of a unit: how many there are, and how many are kept for somebody. The row of the unit is the lock, so two who
 * want the last place get it one after the other, and the second does not.
 */
@ApplicationScoped
public class Places {

    private final Session session;

    Places(Session session) {
        this.session = session;
    }

    /** False when every place is taken. */
    public boolean take(UUID unit) {
        return session.createNativeMutationQuery(
                                "update org_unit set places_taken = places_taken + 1 where id = ?1 and places_taken < places")
                        .setParameter(1, unit)
                        .executeUpdate()
                == 1;
    }

    /** A place that was taken is given back. */
    public void free(UUID unit) {
        session.createNativeMutationQuery("update org_unit set places_taken = places_taken - 1 where id = ?1")
                .setParameter(1, unit)
                .executeUpdate();
    }
}

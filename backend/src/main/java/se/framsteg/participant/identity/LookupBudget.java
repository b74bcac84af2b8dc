package se.framsteg.participant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import se.framsteg.access.Actor;
import se.framsteg.shared.http.Problems;
import se.framsteg.shared.time.SwedishClock;

/** So many searches by identity number an hour and no more: whoever tries numbers is slowed to nothing. */
@ApplicationScoped
public class LookupBudget {

    private final Session session;
    private final SwedishClock clock;
    private final int perHour;

    LookupBudget(
            Session session,
            SwedishClock clock,
            @ConfigProperty(name = "framsteg.participant.lookups-per-hour") int perHour) {
        this.session = session;
        this.clock = clock;
        this.perHour = perHour;
    }

    /** Refuses when the hour's searches are used up; counted per clock hour, on every instance alike. */
    public void spend(Actor actor) {
        Instant now = clock.now();
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        int used = session.createNativeQuery(
                        "insert into participant_lookup (org_id, membership_id, hour, used) values (:org, :membership, :hour, 1)"
                                + " on conflict (org_id, membership_id) do update set hour = excluded.hour,"
                                + " used = case when participant_lookup.hour = excluded.hour then participant_lookup.used + 1 else 1 end"
                                + " returning used",
                        Integer.class)
                .setParameter("org", actor.organisationId())
                .setParameter("membership", actor.membershipId())
                .setParameter("hour", hour.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        if (used > perHour) {
            throw Problems.tooMany(ChronoUnit.SECONDS.between(now, hour.plus(1, ChronoUnit.HOURS)));
        }
    }
}

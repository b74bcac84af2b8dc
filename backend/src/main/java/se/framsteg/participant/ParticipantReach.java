package se.framsteg.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.framsteg.access.AccessDecision;
import se.framsteg.access.Reach;
import se.framsteg.shared.Where;
import se.framsteg.shared.time.SwedishClock;

/**
 * Whom a decision reaches, as conditions of a query: everybody of my organisation (of my unit, when I am bound to one), and
 * those I follow today. For every collection that holds something about participants, in this room and above.
 */
@ApplicationScoped
public class ParticipantReach {

    private static final String IN_MY_UNIT =
            "exists (select 1 from Participant rp where rp.orgId = :reachOrg and rp.id = %s and rp.unitId = :reachUnit)";

    private static final String FOLLOWED =
            "exists (select 1 from Assignment ra where ra.orgId = :reachOrg and ra.participantId = %s"
                    + " and ra.membershipId = :reachMembership and ra.fromOn <= :reachDay"
                    + " and (ra.toOn is null or ra.toOn >= :reachDay))";

    private final SwedishClock clock;

    ParticipantReach(SwedishClock clock) {
        this.clock = clock;
    }

    /**
     * Narrows an HQL query to what the decision reaches.
     *
     * @param organisation the path to the organisation's id, such as {@code v.orgId}
     * @param participant the path to the participant's id, such as {@code v.participantId}
     */
    public Where narrow(Where where, AccessDecision decision, String organisation, String participant) {
        return narrow(where, decision, organisation, participant, List.of());
    }

    /**
     * The same, for what is reached in other ways too.
     *
     * @param otherWays conditions of which any is enough, besides that of the participant; their values are the caller's
     */
    public Where narrow(
            Where where, AccessDecision decision, String organisation, String participant, List<String> otherWays) {
        where.and(organisation + " = :reachOrg", "reachOrg", decision.actor().organisationId());
        List<String> ways = new ArrayList<>(otherWays);
        UUID unit = decision.actor().unitId();
        if (decision.reaches(Reach.OWN) && unit == null) {
            return where;
        }
        if (decision.reaches(Reach.OWN)) {
            ways.add(IN_MY_UNIT.formatted(participant));
            where.with("reachUnit", unit);
        }
        if (decision.reaches(Reach.ASSIGNED)) {
            ways.add(FOLLOWED.formatted(participant));
            where.with("reachMembership", decision.actor().membershipId()).with("reachDay", clock.today());
        }
        return where.and(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")");
    }
}

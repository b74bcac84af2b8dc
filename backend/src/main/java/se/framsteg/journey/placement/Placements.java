package se.framsteg.journey.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.AccessDecision;
import se.framsteg.access.Actor;
import se.framsteg.access.Reach;
import se.framsteg.participant.ParticipantReach;
import se.framsteg.shared.Paging;
import se.framsteg.shared.Where;
import se.framsteg.shared.time.SwedishClock;

/** The placements a decision reaches: those of the people I follow or answer for, or those my unit has ordered. */
@ApplicationScoped
public class Placements {

    private static final String PAUSED =
            "exists (select 1 from Pause x where x.orgId = p.orgId and x.placementId = p.id"
                    + " and x.fromOn <= :today and (x.returnedOn is null or x.returnedOn > :today))";

    private static final String LINE =
            "select p.id, p.status, case when " + PAUSED + " then true else false end, p.participantId, %s,"
                    + " p.referralId, p.unitId, p.kind, p.plannedStartOn, p.plannedEndOn, p.startedOn, p.lastDay"
                    + " from Placement p";

    private static final String FOR_ENTERPRISE =
            LINE.formatted("q.particulars.givenName || ' ' || q.particulars.familyName")
                    + " join Participant q on q.orgId = p.orgId and q.id = p.participantId";

    private static final String FOR_COMMISSIONER = LINE.formatted("cast(null as String)");

    private static final String WHOLE = "from Placement p left join fetch p.pauses left join fetch p.scopeChanges";

    private final Session session;
    private final ParticipantReach reach;
    private final SwedishClock clock;

    Placements(Session session, ParticipantReach reach, SwedishClock clock) {
        this.session = session;
        this.reach = reach;
        this.clock = clock;
    }

    /** Each of them null or empty for all. */
    record Filter(UUID participantId, UUID referralId, Set<PlacementStatus> statuses) {}

    /** The one that ends last first. */
    List<PlacementLine> list(AccessDecision decision, Filter filter, Paging paging) {
        LocalDate today = clock.today();
        Where where = scoped(decision)
                .with("today", today)
                .and("p.participantId = :participant", "participant", filter.participantId())
                .and("p.referralId = :referral", "referral", filter.referralId());
        narrow(where, filter.statuses());
        String lines = decision.reaches(Reach.UNIT) ? FOR_COMMISSIONER : FOR_ENTERPRISE;
        return where.bind(session.createSelectionQuery(
                        lines + where.text() + " order by p.plannedEndOn desc, p.id", PlacementLine.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    private static void narrow(Where where, Set<PlacementStatus> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        List<String> ways = new ArrayList<>();
        Set<PlacementStatus> stored = EnumSet.copyOf(wanted);
        if (stored.remove(PlacementStatus.PAUSED)) {
            ways.add("p.status = PlacementStatus.ACTIVE and " + PAUSED);
        }
        if (stored.remove(PlacementStatus.ACTIVE)) {
            ways.add("p.status = PlacementStatus.ACTIVE and not " + PAUSED);
        }
        if (!stored.isEmpty()) {
            ways.add("p.status in :stored");
            where.with("stored", stored);
        }
        where.and("(" + String.join(" or ", ways) + ")");
    }

    public Optional<Placement> find(AccessDecision decision, UUID id) {
        Where where = scoped(decision).and("p.id = :id", "id", id);
        return where.bind(session.createSelectionQuery(WHOLE + where.text(), Placement.class))
                .uniqueResultOptional();
    }

    /** For what follows from another act in that organisation; whoever calls has been let do that. */
    public Optional<Placement> ofReferral(UUID organisation, UUID referral) {
        return session.createSelectionQuery(
                        WHOLE + " where p.orgId = :org and p.referralId = :referral"
                                + " and p.status <> PlacementStatus.CANCELLED",
                        Placement.class)
                .setParameter("org", organisation)
                .setParameter("referral", referral)
                .uniqueResultOptional();
    }

    void add(Placement placement) {
        session.persist(placement);
        session.flush();
    }

    void flush() {
        session.flush();
    }

    private Where scoped(AccessDecision decision) {
        if (!decision.reaches(Reach.UNIT)) {
            return reach.narrow(new Where(), decision, "p.orgId", "p.participantId");
        }
        Actor actor = decision.actor();
        return new Where()
                .and("p.commissionerOrgId = :commissioner", "commissioner", actor.organisationId())
                .and("p.commissionerUnitId = :commissioningUnit", "commissioningUnit", actor.unitId());
    }
}

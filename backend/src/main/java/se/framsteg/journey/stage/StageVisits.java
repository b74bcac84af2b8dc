package se.framsteg.journey.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.AccessDecision;
import se.framsteg.participant.ParticipantReach;
import se.framsteg.shared.Where;

/** The visits of the journeys a decision reaches. */
@ApplicationScoped
class StageVisits {

    private final Session session;
    private final ParticipantReach reach;

    StageVisits(Session session, ParticipantReach reach) {
        this.session = session;
        this.reach = reach;
    }

    /** The placement that the visit belongs to. */
    Optional<UUID> placementOf(AccessDecision decision, UUID visit) {
        Where where = reach.narrow(new Where(), decision, "p.orgId", "p.participantId")
                .and("v.id = :visit", "visit", visit);
        return where.bind(session.createSelectionQuery(
                        "select p.id from StageVisit v join Placement p on p.orgId = v.orgId and p.id = v.placementId"
                                + where.text(),
                        UUID.class))
                .uniqueResultOptional();
    }

    /** All of them with their steps. Whoever asks has been let see the placement. */
    List<StageVisit> of(UUID organisation, UUID placement) {
        return session.createSelectionQuery(
                        "from StageVisit v left join fetch v.steps where v.orgId = :org and v.placementId = :placement",
                        StageVisit.class)
                .setParameter("org", organisation)
                .setParameter("placement", placement)
                .getResultList();
    }

    void add(StageVisit visit) {
        session.persist(visit);
        session.flush();
    }

    void flush() {
        session.flush();
    }
}

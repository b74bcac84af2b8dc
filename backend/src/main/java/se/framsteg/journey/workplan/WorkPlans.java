package se.framsteg.journey.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.AccessDecision;
import se.framsteg.participant.ParticipantReach;
import se.framsteg.shared.Where;

/** The work plans of the people a decision reaches. */
@ApplicationScoped
class WorkPlans {

    private static final Set<WorkPlanStatus> UNDER_WAY =
            Set.of(WorkPlanStatus.DRAFT, WorkPlanStatus.PROPOSED, WorkPlanStatus.SIGNING);

    private final Session session;
    private final ParticipantReach reach;

    WorkPlans(Session session, ParticipantReach reach) {
        this.session = session;
        this.reach = reach;
    }

    Optional<WorkPlan> find(AccessDecision decision, UUID id) {
        Where where = reach.narrow(new Where(), decision, "p.orgId", "p.participantId")
                .and("w.id = :id", "id", id);
        return where.bind(session.createSelectionQuery(
                        "select w from WorkPlan w join Placement p on p.orgId = w.orgId and p.id = w.placementId"
                                + where.text(),
                        WorkPlan.class))
                .uniqueResultOptional();
    }

    /** Newest first. Whoever asks has already been let see the placement. */
    List<WorkPlan> of(UUID organisation, UUID placement) {
        return session.createSelectionQuery(
                        "from WorkPlan w where w.orgId = :org and w.placementId = :placement order by w.number desc",
                        WorkPlan.class)
                .setParameter("org", organisation)
                .setParameter("placement", placement)
                .getResultList();
    }

    Optional<WorkPlan> inForce(UUID organisation, UUID placement) {
        return one(organisation, placement, Set.of(WorkPlanStatus.AGREED));
    }

    Optional<WorkPlan> underWay(UUID organisation, UUID placement) {
        return one(organisation, placement, UNDER_WAY);
    }

    Optional<WorkPlan> before(WorkPlan plan) {
        return plan.revisesId() == null
                ? Optional.empty()
                : Optional.of(session.find(WorkPlan.class, plan.revisesId()));
    }

    int nextNumber(UUID organisation, UUID placement) {
        return 1
                + session.createSelectionQuery(
                                "select coalesce(max(w.number), 0) from WorkPlan w where w.orgId = :org"
                                        + " and w.placementId = :placement",
                                Integer.class)
                        .setParameter("org", organisation)
                        .setParameter("placement", placement)
                        .getSingleResult();
    }

    void add(WorkPlan plan) {
        session.persist(plan);
        session.flush();
    }

    void flush() {
        session.flush();
    }

    private Optional<WorkPlan> one(UUID organisation, UUID placement, Set<WorkPlanStatus> in) {
        return session.createSelectionQuery(
                        "from WorkPlan w where w.orgId = :org and w.placementId = :placement and w.status in :statuses",
                        WorkPlan.class)
                .setParameter("org", organisation)
                .setParameter("placement", placement)
                .setParameter("statuses", in)
                .uniqueResultOptional();
    }
}

package se.framsteg.participant.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.AccessDecision;
import se.framsteg.participant.ParticipantReach;
import se.framsteg.shared.Where;

/** The assignments of the participants a decision reaches. */
@ApplicationScoped
class Assignments {

    private final Session session;
    private final ParticipantReach reach;

    Assignments(Session session, ParticipantReach reach) {
        this.session = session;
        this.reach = reach;
    }

    List<Assignment> of(AccessDecision decision, UUID participant) {
        Where where = narrowed(decision).and("a.participantId = :participant", "participant", participant);
        return where.bind(session.createSelectionQuery(
                        "from Assignment a" + where.text() + " order by a.fromOn desc, a.id desc", Assignment.class))
                .getResultList();
    }

    Optional<Assignment> find(AccessDecision decision, UUID id) {
        Where where = narrowed(decision).and("a.id = :id", "id", id);
        return where.bind(session.createSelectionQuery("from Assignment a" + where.text(), Assignment.class))
                .uniqueResultOptional();
    }

    /** The one without a last day. */
    Optional<Assignment> inForce(UUID organisation, UUID participant, UUID membership) {
        return session.createSelectionQuery(
                        "from Assignment a where a.orgId = :org and a.participantId = :participant"
                                + " and a.membershipId = :membership and a.toOn is null",
                        Assignment.class)
                .setParameter("org", organisation)
                .setParameter("participant", participant)
                .setParameter("membership", membership)
                .uniqueResultOptional();
    }

    /** For the room that brought it about: whoever ends it need not reach the participant. */
    Optional<Assignment> ofOrganisation(UUID organisation, UUID id) {
        return session.createSelectionQuery("from Assignment a where a.orgId = :org and a.id = :id", Assignment.class)
                .setParameter("org", organisation)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    void add(Assignment assignment) {
        session.persist(assignment);
        session.flush();
    }

    void flush() {
        session.flush();
    }

    private Where narrowed(AccessDecision decision) {
        return reach.narrow(new Where(), decision, "a.orgId", "a.participantId");
    }
}

package se.framsteg.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.AccessDecision;
import se.framsteg.shared.Paging;
import se.framsteg.shared.Where;

/** The participants a decision reaches. */
@ApplicationScoped
class Participants {

    /**
     * @param name part of the name; null for all
     * @param followedBy a colleague's membership; null for all
     */
    record Filter(String name, UUID unitId, UUID followedBy) {}

    private static final String ROW = "select p.id, p.particulars.givenName, p.particulars.familyName, p.unitId,"
            + " p.particulars.municipalityCode from Participant p";

    private static final String FOLLOWED_BY = "exists (select 1 from Assignment f where f.orgId = p.orgId"
            + " and f.participantId = p.id and f.membershipId = :followedBy and f.toOn is null)";

    private final Session session;
    private final ParticipantReach reach;

    Participants(Session session, ParticipantReach reach) {
        this.session = session;
        this.reach = reach;
    }

    List<ParticipantRow> list(AccessDecision decision, Filter filter, Paging paging) {
        Where where = reach.narrow(new Where(), decision, "p.orgId", "p.id")
                .andContains("(p.particulars.givenName || ' ' || p.particulars.familyName)", "name", filter.name())
                .and("p.unitId = :unit", "unit", filter.unitId())
                .and(FOLLOWED_BY, "followedBy", filter.followedBy());
        return where.bind(session.createSelectionQuery(
                        ROW + where.text() + " order by p.particulars.familyName, p.particulars.givenName, p.id",
                        ParticipantRow.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    Optional<ParticipantRow> row(AccessDecision decision, UUID id) {
        Where where = narrowedTo(id, decision);
        return where.bind(session.createSelectionQuery(ROW + where.text(), ParticipantRow.class))
                .uniqueResultOptional();
    }

    Optional<Participant> find(AccessDecision decision, UUID id) {
        Where where = narrowedTo(id, decision);
        return where.bind(session.createSelectionQuery("from Participant p" + where.text(), Participant.class))
                .uniqueResultOptional();
    }

    boolean reaches(AccessDecision decision, UUID id) {
        Where where = narrowedTo(id, decision);
        return where.bind(session.createSelectionQuery("select 1 from Participant p" + where.text(), Integer.class))
                .uniqueResultOptional()
                .isPresent();
    }

    /** For a person who comes back: whoever takes them in need not have followed them before. */
    Optional<Participant> ofOrganisation(UUID organisation, UUID id) {
        return session.createSelectionQuery("from Participant p where p.orgId = :org and p.id = :id", Participant.class)
                .setParameter("org", organisation)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    void add(Participant participant) {
        session.persist(participant);
        session.flush();
    }

    void flush() {
        session.flush();
    }

    private Where narrowedTo(UUID id, AccessDecision decision) {
        return reach.narrow(new Where(), decision, "p.orgId", "p.id").and("p.id = :id", "id", id);
    }
}

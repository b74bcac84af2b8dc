package se.framsteg.validation.assessor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.AccessDecision;
import se.framsteg.access.Reach;
import se.framsteg.catalogue.unit.UnitSpecification;
import se.framsteg.shared.Paging;
import se.framsteg.shared.Where;
import se.framsteg.validation.assessor.AssessorAuthorisation.Trust;

/** The authorisations a decision reaches: all of one's organisation, or one's own. */
@ApplicationScoped
public class AssessorAuthorisations {

    private static final String IN_FORCE = " a.orgId = :org and a.programmeId = :programme and a.areaCode = :area"
            + " and a.fromOn <= :day and (a.toOn is null or a.toOn >= :day)";

    private final Session session;

    AssessorAuthorisations(Session session) {
        this.session = session;
    }

    /**
     * @param membershipId whose; null for everybody's
     * @param onDay in force that day; null for all
     */
    record Filter(UUID membershipId, String area, LocalDate onDay) {}

    List<AssessorAuthorisation> list(AccessDecision decision, Filter filter, Paging paging) {
        Where where = reach(decision)
                .and("a.membershipId = :membership", "membership", filter.membershipId())
                .and("a.areaCode = :area", "area", filter.area())
                .and("a.fromOn <= :day and (a.toOn is null or a.toOn >= :day)", "day", filter.onDay());
        return where.bind(session.createSelectionQuery(
                        "from AssessorAuthorisation a" + where.text() + " order by a.areaCode, a.fromOn desc, a.id",
                        AssessorAuthorisation.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    Optional<AssessorAuthorisation> find(AccessDecision decision, UUID id) {
        Where where = reach(decision).and("a.id = :id", "id", id);
        return where.bind(session.createSelectionQuery(
                        "from AssessorAuthorisation a" + where.text(), AssessorAuthorisation.class))
                .uniqueResultOptional();
    }

    /** What that human may assess the unit by on that day; on their own rather than in training, when both hold. */
    public Optional<AssessorAuthorisation> inForce(
            UUID organisation, UUID account, UnitSpecification unit, LocalDate day) {
        return session.createSelectionQuery(
                        "from AssessorAuthorisation a where" + IN_FORCE + " and a.accountId = :account"
                                + " order by a.standing, a.id",
                        AssessorAuthorisation.class)
                .setParameter("org", organisation)
                .setParameter("programme", unit.programmeId())
                .setParameter("area", unit.areaCode())
                .setParameter("day", day)
                .setParameter("account", account)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    List<AssessorAuthorisation> inForce(UUID organisation, UnitSpecification unit, LocalDate day) {
        return session.createSelectionQuery(
                        "from AssessorAuthorisation a where" + IN_FORCE + " order by a.id", AssessorAuthorisation.class)
                .setParameter("org", organisation)
                .setParameter("programme", unit.programmeId())
                .setParameter("area", unit.areaCode())
                .setParameter("day", day)
                .getResultList();
    }

    /**
     * Whether the human is trusted with the same already on some day of that period. Whoever grants to the same human
     * meanwhile waits until the transaction ends.
     */
    boolean overlaps(UUID organisation, Trust trust) {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, organisation.toString() + trust.accountId())
                .getSingleResult();
        Where where = new Where()
                .and("a.orgId = :org", "org", organisation)
                .and("a.accountId = :account", "account", trust.accountId())
                .and("a.programmeId = :programme", "programme", trust.programmeId())
                .and("a.areaCode = :area", "area", trust.areaCode())
                .and("a.standing = :standing", "standing", trust.standing())
                .and("(a.toOn is null or a.toOn >= :from)", "from", trust.fromOn())
                .and("a.fromOn <= :to", "to", trust.toOn());
        return !where.bind(session.createSelectionQuery(
                        "select 1 from AssessorAuthorisation a" + where.text(), Integer.class))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(AssessorAuthorisation authorisation) {
        session.persist(authorisation);
        session.flush();
    }

    void flush() {
        session.flush();
    }

    private static Where reach(AccessDecision decision) {
        Where where = new Where().and("a.orgId = :org", "org", decision.actor().organisationId());
        if (decision.reaches(Reach.OWN)) {
            return where;
        }
        return decision.reaches(Reach.ME)
                ? where.and("a.accountId = :me", "me", decision.actor().accountId())
                : where.and("1 = 0");
    }
}

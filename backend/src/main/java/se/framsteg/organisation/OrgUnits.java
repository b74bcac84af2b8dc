package se.framsteg.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.AccessDecision;
import se.framsteg.access.Actor;
import se.framsteg.access.Reach;
import se.framsteg.shared.Paging;
import se.framsteg.shared.Where;

/** Every unit of every organisation. Their names are no secret; to change one takes a reach. */
@ApplicationScoped
class OrgUnits implements PanacheRepositoryBase<OrgUnit, UUID> {

    /** @param name part of the unit's or its organisation's name; null for all */
    record Filter(String name, UUID organisationId, Set<OrganisationKind> kinds, String municipalityCode) {}

    List<OrgUnitRow> list(Filter filter, Paging paging) {
        Where where = new Where()
                .and("u.orgId = :organisation", "organisation", filter.organisationId())
                .and("o.kind in :kinds", "kinds", filter.kinds())
                .and("u.municipalityCode = :municipality", "municipality", filter.municipalityCode())
                .andContains("(o.name || ' ' || u.name)", "name", filter.name());
        return where.bind(getSession()
                        .createSelectionQuery(
                                "select u.id, u.name, o.id, o.name, o.kind, u.municipalityCode from OrgUnit u"
                                        + " join Organisation o on o.id = u.orgId" + where.text()
                                        + " order by o.name, u.name, u.id",
                                OrgUnitRow.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    Optional<OrgUnitFacts> facts(UUID id) {
        return getSession()
                .createSelectionQuery(
                        "select u.id, u.name, o.id, o.name, o.kind, u.municipalityCode from OrgUnit u"
                                + " join Organisation o on o.id = u.orgId where u.id = :id",
                        OrgUnitFacts.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    Optional<OrgUnit> toChange(UUID id, AccessDecision decision) {
        return findByIdOptional(id)
                .filter(unit ->
                        decision.reaches(Reach.ANY) || decision.reaches(Reach.OWN) && isIn(unit, decision.actor()));
    }

    private static boolean isIn(OrgUnit unit, Actor actor) {
        return unit.orgId().equals(actor.organisationId())
                && (actor.unitId() == null || actor.unitId().equals(unit.id()));
    }

    Optional<OrgUnit> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean nameIsTaken(UUID organisationId, String name) {
        return count("orgId = ?1 and name = ?2", organisationId, name.strip()) > 0;
    }
}

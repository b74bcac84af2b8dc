package se.framsteg.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.AccessDecision;
import se.framsteg.access.Reach;
import se.framsteg.shared.Paging;
import se.framsteg.shared.Where;

/** Every organisation. Their names are no secret; to change one takes a reach. */
@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    /** @param name part of the name; null for all */
    record Filter(String name, Set<OrganisationKind> kinds, String municipalityCode) {}

    List<OrganisationRow> list(Filter filter, Paging paging) {
        Where where = new Where()
                .andContains("o.name", "name", filter.name())
                .and("o.kind in :kinds", "kinds", filter.kinds())
                .and("o.municipalityCode = :municipality", "municipality", filter.municipalityCode());
        return where.bind(getSession()
                        .createSelectionQuery(
                                "select o.id, o.kind, o.name, o.municipalityCode from Organisation o" + where.text()
                                        + " order by o.name, o.id",
                                OrganisationRow.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    Optional<Organisation> toChange(UUID id, AccessDecision decision) {
        boolean reached = decision.reaches(Reach.ANY)
                || decision.reaches(Reach.OWN)
                        && decision.actor().organisationId().equals(id);
        return reached ? findByIdOptional(id) : Optional.empty();
    }

    List<UUID> ofKinds(List<OrganisationKind> kinds) {
        return getSession()
                .createSelectionQuery(
                        "select o.id from Organisation o where o.kind in :kinds order by o.id", UUID.class)
                .setParameter("kinds", kinds)
                .getResultList();
    }

    boolean numberIsTaken(String digits) {
        return count("orgNumber", digits) > 0;
    }
}

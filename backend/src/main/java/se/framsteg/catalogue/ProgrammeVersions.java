package se.framsteg.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.AccessDecision;
import se.framsteg.access.Role;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;

/** The programme versions. Whoever works with the method sees those that are being written too; others the published. */
@ApplicationScoped
public class ProgrammeVersions implements PanacheRepositoryBase<ProgrammeVersion, UUID> {

    /** The scheme of what an enterprise validates for itself, until a panel's programme takes its place. */
    private static final String LOCAL = "LOCAL";

    private static final Set<Role> WORK_WITH_DRAFTS = EnumSet.of(
            Role.SUPERVISOR,
            Role.MANAGER,
            Role.QUALITY_ASSURER,
            Role.EXTERNAL_MODERATOR,
            Role.COORDINATOR,
            Role.MODEL_OWNER);

    public Optional<ProgrammeVersion> visible(UUID id, AccessDecision decision) {
        return find("id = ?1 and status in ?2", id, statusesFor(decision)).firstResultOptional();
    }

    Page<ProgrammeVersionRow> list(Set<ProgrammeVersionStatus> wanted, AccessDecision decision, Paging paging) {
        Set<ProgrammeVersionStatus> statuses = statusesFor(decision);
        if (!wanted.isEmpty()) {
            statuses.retainAll(wanted);
        }
        List<ProgrammeVersionRow> rows = getEntityManager()
                .createQuery(
                        "select new se.framsteg.catalogue.ProgrammeVersionRow(v.id, p.code, v.title, v.semver, v.sample,"
                                + " v.status, v.validFrom)"
                                + " from ProgrammeVersion v join v.programme p where v.status in :statuses"
                                + " order by p.code, v.createdAt desc, v.id",
                        ProgrammeVersionRow.class)
                .setParameter("statuses", statuses)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.fetch())
                .getResultList();
        return Page.of(rows, paging);
    }

    public boolean exists(String programme, String semver) {
        return count("programme.code = ?1 and semver = ?2", programme, semver) > 0;
    }

    public Optional<Programme> programme(String code) {
        return getEntityManager()
                .createQuery("from Programme where code = :code", Programme.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public Scheme localScheme() {
        return getEntityManager()
                .createQuery("from Scheme where code = :code", Scheme.class)
                .setParameter("code", LOCAL)
                .getSingleResult();
    }

    public void add(Programme programme) {
        getEntityManager().persist(programme);
    }

    /** Written at once: the database lets content in only while the version is no more than a draft. */
    public void add(ProgrammeVersion draft) {
        persistAndFlush(draft);
    }

    public void add(ProgrammeVersionTransition transition) {
        getEntityManager().persist(transition);
    }

    private static Set<ProgrammeVersionStatus> statusesFor(AccessDecision decision) {
        boolean all = decision.roles().stream().anyMatch(WORK_WITH_DRAFTS::contains);
        return all ? EnumSet.allOf(ProgrammeVersionStatus.class) : EnumSet.copyOf(ProgrammeVersionStatus.PUBLISHED);
    }
}

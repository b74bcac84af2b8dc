package se.framsteg.catalogue.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.framsteg.catalogue.LearningOutcome;
import se.framsteg.catalogue.ProgrammeVersion;
import se.framsteg.catalogue.ProgrammeVersionStatus;
import se.framsteg.catalogue.SubjectArea;
import se.framsteg.catalogue.UnitVersion;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.time.SwedishClock;

/** The units of published programme versions. Open to everybody, so no access decision is asked for. */
@ApplicationScoped
public class UnitVersions {

    private static final String OPEN_FOR_START =
            "(v.status = se.framsteg.catalogue.ProgrammeVersionStatus.SETTLED and v.validFrom <= :today"
                    + " or v.status = se.framsteg.catalogue.ProgrammeVersionStatus.CLOSING and v.lastStartOn >= :today)";

    private static final String ROWS =
            "select new se.framsteg.catalogue.unit.UnitVersionRow(u.id, u.code, u.title, u.level, u.credits, u.hours,"
                    + " a.code, a.name, p.code, v.semver, v.sample)"
                    + " from UnitVersion u join SubjectArea a on a.id = u.subjectAreaId"
                    + " join ProgrammeVersion v on v.id = u.programmeVersionId join v.programme p";

    private static final List<ProgrammeVersionStatus> PUBLISHED = Arrays.stream(ProgrammeVersionStatus.values())
            .filter(ProgrammeVersionStatus::isPublished)
            .toList();

    private final EntityManager entities;
    private final SwedishClock clock;

    UnitVersions(EntityManager entities, SwedishClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Those that somebody may begin today. */
    Page<UnitVersionRow> openForStart(UnitFilter filter, Paging paging) {
        TypedQuery<UnitVersionRow> query = entities.createQuery(
                        ROWS + " where " + OPEN_FOR_START + filter.conditions()
                                + " order by p.code, v.createdAt desc, a.position, u.position, u.id",
                        UnitVersionRow.class)
                .setParameter("today", clock.today());
        filter.parameters().forEach(query::setParameter);
        List<UnitVersionRow> rows = query.setFirstResult(paging.offset())
                .setMaxResults(paging.fetch())
                .getResultList();
        return Page.of(rows, paging);
    }

    /** Those of them that are published, whether somebody may still begin them or not. */
    public List<UnitVersionRow> rows(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(ROWS + " where u.id in :ids and v.status in :published", UnitVersionRow.class)
                        .setParameter("ids", ids)
                        .setParameter("published", PUBLISHED)
                        .getResultList();
    }

    /** Those of them that somebody may begin today. */
    public Set<UUID> openForStart(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select u.id from UnitVersion u join ProgrammeVersion v on v.id = u.programmeVersionId"
                                        + " where u.id in :ids and " + OPEN_FOR_START,
                                UUID.class)
                        .setParameter("ids", ids)
                        .setParameter("today", clock.today())
                        .getResultList());
    }

    Optional<UnitVersionView> published(UUID id) {
        return whole(id).map(WholeUnit::view);
    }

    /** What the unit demands; empty when there is no such unit, or none that is published. */
    public Optional<UnitSpecification> specification(UUID id) {
        LocalDate today = clock.today();
        return whole(id).map(unit -> unit.specification(today));
    }

    private Optional<WholeUnit> whole(UUID id) {
        UnitVersion unit = entities.find(UnitVersion.class, id);
        if (unit == null) {
            return Optional.empty();
        }
        ProgrammeVersion version = entities.find(ProgrammeVersion.class, unit.programmeVersionId());
        if (!version.status().isPublished()) {
            return Optional.empty();
        }
        List<LearningOutcome> outcomes = entities.createQuery(
                        "select distinct o from LearningOutcome o left join fetch o.criteria"
                                + " where o.unitVersionId = :unit order by o.position",
                        LearningOutcome.class)
                .setParameter("unit", id)
                .getResultList();
        return Optional.of(
                new WholeUnit(unit, entities.find(SubjectArea.class, unit.subjectAreaId()), version, outcomes));
    }
}

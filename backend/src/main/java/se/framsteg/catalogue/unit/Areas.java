package se.framsteg.catalogue.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.catalogue.ProgrammeVersionStatus;
import se.framsteg.shared.LanguageMap;

/** The areas of published programmes, over all versions of each: what somebody may be trusted to assess in. */
@ApplicationScoped
public class Areas {

    private static final String READ = "select p.id, p.code, a.code, a.name from SubjectArea a"
            + " join ProgrammeVersion v on v.id = a.programmeVersionId join v.programme p where v.status in :published";

    private final Session session;

    Areas(Session session) {
        this.session = session;
    }

    /** @param name as the latest version words it */
    public record Area(UUID programmeId, String programme, String code, LanguageMap name) {}

    public record Key(UUID programmeId, String code) {}

    /** Empty when no published version of the programme has such an area. */
    public Optional<Area> find(String programme, String code) {
        return session.createSelectionQuery(
                        READ + " and p.code = :programme and a.code = :code order by v.createdAt desc", Area.class)
                .setParameter("published", ProgrammeVersionStatus.PUBLISHED)
                .setParameter("programme", programme)
                .setParameter("code", code)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    public Map<Key, Area> of(Collection<UUID> programmes) {
        Map<Key, Area> areas = new LinkedHashMap<>();
        if (!programmes.isEmpty()) {
            session.createSelectionQuery(READ + " and p.id in :programmes order by v.createdAt", Area.class)
                    .setParameter("published", ProgrammeVersionStatus.PUBLISHED)
                    .setParameter("programmes", programmes)
                    .getResultList()
                    .forEach(area -> areas.put(new Key(area.programmeId(), area.code()), area));
        }
        return areas;
    }
}

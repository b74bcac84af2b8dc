package se.framsteg.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import se.framsteg.access.Role;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.due.DueRule;

/** The published versions of the model. What they say never changes, so it is read once and kept. */
@ApplicationScoped
public class Models {

    private static final String PUBLISHED =
            "select v.id, m.code, cast(m.name as text), v.number, v.status, v.published_on from model_version v"
                    + " join model m on m.id = v.model_id where v.status in ('PUBLISHED', 'RETIRED')";

    private final Session session;
    private final ObjectMapper json;
    private final Map<UUID, List<Stage>> stages = new ConcurrentHashMap<>();

    Models(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** A version that is or was in force; empty when there is none, or it is still being written. */
    public Optional<ModelVersion> find(UUID id) {
        return session.createNativeQuery(PUBLISHED + " and v.id = ?1", Object[].class)
                .setParameter(1, id)
                .uniqueResultOptional()
                .map(this::version);
    }

    /** The version a journey is pinned to. */
    public ModelVersion version(UUID id) {
        return find(id).orElseThrow(
                        () -> new IllegalStateException("A journey follows a version that is not published"));
    }

    /** The one that journeys begin with today. */
    public ModelVersion inForce() {
        return session.createNativeQuery(PUBLISHED + " and v.status = 'PUBLISHED'", Object[].class)
                .uniqueResultOptional()
                .map(this::version)
                .orElseThrow(() -> new IllegalStateException("No version of the model is published"));
    }

    /** Newest first. */
    public List<ModelVersion> all() {
        return session.createNativeQuery(PUBLISHED + " order by v.number desc, v.id", Object[].class).list().stream()
                .map(this::version)
                .toList();
    }

    private ModelVersion version(Object[] row) {
        UUID id = (UUID) row[0];
        return new ModelVersion(
                id,
                (String) row[1],
                words(row[2]),
                (int) row[3],
                ModelVersionStatus.valueOf((String) row[4]),
                day(row[5]),
                stages.computeIfAbsent(id, this::readStages));
    }

    private List<Stage> readStages(UUID versionId) {
        Map<UUID, List<Step>> steps = session
                .createNativeQuery(
                        "select s.stage_id, s.id, s.code, s.kind, cast(s.title as text), cast(s.help as text), s.done_by,"
                                + " s.signed_by, s.due_rule, s.required, s.statutory, s.two_sided, s.own_items, s.filled_by, s.asks"
                                + " from step s join stage g on g.id = s.stage_id where g.model_version_id = ?1"
                                + " order by g.position, s.position",
                        Object[].class)
                .setParameter(1, versionId)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(this::step, Collectors.toList())));
        return session
                .createNativeQuery(
                        "select id, code, position, cast(title as text), cast(purpose as text), opens, opens_after, opens_on,"
                                + " opens_when_ending, signed_by, optional, statutory, repeatable, runs_beside"
                                + " from stage where model_version_id = ?1 order by position",
                        Object[].class)
                .setParameter(1, versionId)
                .list()
                .stream()
                .map(row -> stage(row, steps.getOrDefault((UUID) row[0], List.of())))
                .toList();
    }

    private Stage stage(Object[] row, List<Step> steps) {
        return new Stage(
                (UUID) row[0],
                (String) row[1],
                (int) row[2],
                words(row[3]),
                words(row[4]),
                new Opening(Opening.Moment.valueOf((String) row[5]), Set.of((String[]) row[6]), rule(row[7]), (boolean)
                        row[8]),
                codes(Role.class, row[9]),
                (boolean) row[10],
                (boolean) row[11],
                (boolean) row[12],
                (boolean) row[13],
                steps);
    }

    private Step step(Object[] row) {
        return new Step(
                (UUID) row[1],
                (String) row[2],
                StepKind.valueOf((String) row[3]),
                words(row[4]),
                words(row[5]),
                codes(Role.class, row[6]),
                codes(Role.class, row[7]),
                rule(row[8]),
                (boolean) row[9],
                (boolean) row[10],
                (boolean) row[11],
                (boolean) row[12],
                row[13] == null ? null : FilledBy.valueOf((String) row[13]),
                codes(StepAsk.class, row[14]));
    }

    private LanguageMap words(Object text) {
        try {
            return json.readValue((String) text, LanguageMap.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A text of the model cannot be read", unreadable);
        }
    }

    private static DueRule rule(Object text) {
        return text == null
                ? null
                : DueRule.read((String) text)
                        .orElseThrow(fault -> new IllegalStateException("A due rule of the model: " + fault.en()));
    }

    private static <E extends Enum<E>> Set<E> codes(Class<E> type, Object names) {
        return Arrays.stream((String[]) names)
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate day(Object day) {
        return day instanceof Date date ? date.toLocalDate() : (LocalDate) day;
    }
}

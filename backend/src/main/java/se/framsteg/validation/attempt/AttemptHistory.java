package se.framsteg.validation.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.Role;
import se.framsteg.reason.ReasonRef;
import se.framsteg.shared.Paging;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.validation.words.SealedWords;

/** What has happened to attempts: written once, and announced. */
@ApplicationScoped
public class AttemptHistory {

    private static final String TABLE = "unit_attempt_transition";

    private static final String ADD =
            "insert into unit_attempt_transition (org_id, id, attempt_id, action, from_status,"
                    + " to_status, on_their_word, reason_list, reason_code, reason_version, sealed_words, account_id, roles,"
                    + " recorded_at, effective_on, request_id)"
                    + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";

    private static final String READ = "select t.id, t.action, t.from_status, t.to_status, t.recorded_at, t.account_id,"
            + " t.on_their_word, t.reason_list, t.reason_code, t.reason_version, t.sealed_words, t.roles"
            + " from unit_attempt_transition t where t.org_id = ?1 and t.attempt_id = ?2"
            + " order by t.recorded_at desc, t.id desc limit ?3 offset ?4";

    private final Session session;
    private final SealedWords seals;
    private final Event<AttemptMoved> moved;
    private final Uuid7 ids;

    AttemptHistory(Session session, SealedWords seals, Event<AttemptMoved> moved, Uuid7 ids) {
        this.session = session;
        this.seals = seals;
        this.moved = moved;
        this.ids = ids;
    }

    /** One row as it is read. @param atTheTable the participant did it, with the account's human as witness */
    public record Happened(
            UUID id,
            UnitAttemptAction action,
            UnitAttemptStatus from,
            UnitAttemptStatus to,
            Instant at,
            UUID accountId,
            boolean onTheirWord,
            boolean atTheTable,
            ReasonRef reason,
            String words) {}

    private record Words(String words) {}

    public void add(AttemptChange change) {
        UUID id = ids.next();
        ReasonRef reason = change.reason();
        session.flush(); // the attempt's own row first: this one points at it
        session.createNativeMutationQuery(ADD)
                .setParameter(1, change.orgId())
                .setParameter(2, id)
                .setParameter(3, change.attemptId())
                .setParameter(4, change.action().name())
                .setParameter(5, change.from().name())
                .setParameter(6, change.to().name())
                .setParameter(7, change.onTheirWord())
                .setParameter(8, reason == null ? null : reason.list(), String.class)
                .setParameter(9, reason == null ? null : reason.code(), String.class)
                .setParameter(10, reason == null ? null : reason.version(), Integer.class)
                .setParameter(
                        11,
                        seals.seal(TABLE, id, change.words() == null ? null : new Words(change.words())),
                        byte[].class)
                .setParameter(12, change.by().accountId())
                .setParameter(13, change.by().roles().stream().map(Role::name).toArray(String[]::new))
                .setParameter(14, change.by().at().atOffset(ZoneOffset.UTC))
                .setParameter(15, change.by().on())
                .setParameter(16, change.by().requestId())
                .executeUpdate();
        if (change.from() != change.to()) {
            moved.fire(AttemptMoved.by(change));
        }
    }

    /** Last first. Whoever asks has already been let see the attempt itself. */
    public List<Happened> of(UnitAttempt attempt, Paging paging) {
        return session.createNativeQuery(READ, Object[].class)
                .setParameter(1, attempt.orgId())
                .setParameter(2, attempt.id())
                .setParameter(3, paging.fetch())
                .setParameter(4, paging.offset())
                .getResultStream()
                .map(this::read)
                .toList();
    }

    private Happened read(Object[] row) {
        UUID id = (UUID) row[0];
        Words words = seals.open(TABLE, id, (byte[]) row[10], Words.class);
        return new Happened(
                id,
                UnitAttemptAction.valueOf((String) row[1]),
                UnitAttemptStatus.valueOf((String) row[2]),
                UnitAttemptStatus.valueOf((String) row[3]),
                (Instant) row[4],
                (UUID) row[5],
                (boolean) row[6],
                Set.of((String[]) row[11]).contains(Role.PARTICIPANT.name()),
                row[7] == null ? null : new ReasonRef((String) row[7], (String) row[8], (Integer) row[9]),
                words == null ? null : words.words());
    }
}

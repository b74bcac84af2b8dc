package se.framsteg.validation.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.validation.attempt.UnitAttempt;
import se.framsteg.validation.verification.Verification.OnCriterion;
import se.framsteg.validation.words.SealedWords;

/** What other eyes have said of judgements. Added and never changed. */
@ApplicationScoped
public class Verifications {

    private static final String TABLE = "verification";

    private static final String READ =
            "select v.id, v.decision_id, v.assessor_account_id, v.sealed_words, v.verified_by,"
                    + " v.verified_at, c.criterion_id, c.opinion from verification v"
                    + " join verification_criterion c on c.org_id = v.org_id and c.verification_id = v.id"
                    + " where v.org_id = ?1 and v.attempt_id = ?2 order by v.verified_at, v.id, c.criterion_id";

    private final Session session;
    private final SealedWords seals;

    Verifications(Session session, SealedWords seals) {
        this.session = session;
        this.seals = seals;
    }

    /** To the assessor. @param why by criterion, where it is to be judged again */
    private record Words(String feedback, Map<UUID, String> why) {}

    public void add(Verification verification) {
        session.flush();
        session.createNativeMutationQuery(
                        "insert into verification (org_id, id, attempt_id, decision_id, assessor_account_id, upheld,"
                                + " sealed_words, verified_by, verified_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, verification.orgId())
                .setParameter(2, verification.id())
                .setParameter(3, verification.attemptId())
                .setParameter(4, verification.decisionId())
                .setParameter(5, verification.assessor())
                .setParameter(6, verification.upheld())
                .setParameter(7, seals.seal(TABLE, verification.id(), words(verification)))
                .setParameter(8, verification.verifiedBy())
                .setParameter(9, verification.verifiedAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        session.doWork(connection -> {
            try (PreparedStatement add =
                    connection.prepareStatement("insert into verification_criterion (org_id, verification_id,"
                            + " criterion_id, opinion) values (?, ?, ?, ?)")) {
                for (OnCriterion one : verification.criteria()) {
                    add.setObject(1, verification.orgId());
                    add.setObject(2, verification.id());
                    add.setObject(3, one.criterionId());
                    add.setString(4, one.opinion().name());
                    add.addBatch();
                }
                add.executeBatch();
            }
        });
    }

    private static Words words(Verification verification) {
        Map<UUID, String> why = new HashMap<>();
        verification.criteria().stream()
                .filter(one -> one.why() != null)
                .forEach(one -> why.put(one.criterionId(), one.why()));
        return new Words(verification.feedback(), why);
    }

    /** The first first. Whoever asks has already been let see the attempt. */
    public List<Verification> of(UnitAttempt attempt) {
        Map<UUID, List<Object[]>> rows = new LinkedHashMap<>();
        session.createNativeQuery(READ, Object[].class)
                .setParameter(1, attempt.orgId())
                .setParameter(2, attempt.id())
                .getResultList()
                .forEach(row -> rows.computeIfAbsent((UUID) row[0], first -> new ArrayList<>())
                        .add(row));
        return rows.values().stream().map(of -> read(attempt, of)).toList();
    }

    private Verification read(UnitAttempt attempt, List<Object[]> rows) {
        Object[] head = rows.getFirst();
        UUID id = (UUID) head[0];
        Words words = seals.open(TABLE, id, (byte[]) head[3], Words.class);
        return new Verification(
                id,
                attempt.orgId(),
                attempt.id(),
                (UUID) head[1],
                (UUID) head[2],
                rows.stream()
                        .map(row -> new OnCriterion(
                                (UUID) row[6],
                                Opinion.valueOf((String) row[7]),
                                words.why().get((UUID) row[6])))
                        .toList(),
                words.feedback(),
                (UUID) head[4],
                (Instant) head[5]);
    }
}

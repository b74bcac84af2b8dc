package se.framsteg.validation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.validation.assessment.Verdict.OnCriterion;
import se.framsteg.validation.assessment.Verdict.Ticked;
import se.framsteg.validation.assessor.AuthorisationSnapshot;
import se.framsteg.validation.assessor.Standing;
import se.framsteg.validation.attempt.UnitAttempt;
import se.framsteg.validation.words.SealedWords;

/** The judgements that were made, with what they stand on. Added and never changed. */
@ApplicationScoped
public class Decisions {

    private static final String TABLE = "assessment_decision";

    private static final String ADD =
            "insert into assessment_decision (org_id, id, attempt_id, round, result, sealed_words,"
                    + " complete_by, assessor_account_id, authorisation_id, authorisation_standing, authorisation_area,"
                    + " authorisation_from_on, authorisation_to_on, countersigns_id, decided_at)"
                    + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";

    private static final String READ = "select d.id, d.round, d.result, d.sealed_words, d.complete_by,"
            + " d.assessor_account_id, d.authorisation_id, d.authorisation_standing, d.authorisation_area,"
            + " d.authorisation_from_on, d.authorisation_to_on, d.countersigns_id, d.decided_at, c.criterion_id, c.outcome,"
            + " e.evidence_id, e.evidence_hash, e.valid, e.authentic, e.current, e.sufficient"
            + " from assessment_decision d"
            + " join decision_criterion c on c.org_id = d.org_id and c.decision_id = d.id"
            + " left join decision_evidence e on e.org_id = d.org_id and e.decision_id = d.id"
            + " and e.criterion_id = c.criterion_id where d.org_id = ?1 and d.attempt_id = ?2"
            + " order by d.decided_at, d.id, c.criterion_id, e.evidence_id";

    private final Session session;
    private final SealedWords seals;

    Decisions(Session session, SealedWords seals) {
        this.session = session;
        this.seals = seals;
    }

    /** To the person. @param missing by criterion, where something is */
    private record Words(String personText, Map<UUID, String> missing) {}

    public void add(AssessmentDecision decision) {
        session.flush();
        AuthorisationSnapshot trust = decision.authorisation();
        session.createNativeMutationQuery(ADD)
                .setParameter(1, decision.orgId())
                .setParameter(2, decision.id())
                .setParameter(3, decision.attemptId())
                .setParameter(4, decision.round())
                .setParameter(5, decision.result().name())
                .setParameter(6, seals.seal(TABLE, decision.id(), words(decision)))
                .setParameter(7, decision.completeBy(), LocalDate.class)
                .setParameter(8, decision.assessor())
                .setParameter(9, trust.id())
                .setParameter(10, trust.standing().name())
                .setParameter(11, trust.areaCode())
                .setParameter(12, trust.fromOn())
                .setParameter(13, trust.toOn(), LocalDate.class)
                .setParameter(14, decision.countersigns(), UUID.class)
                .setParameter(15, decision.decidedAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        session.doWork(connection -> {
            addCriteria(connection, decision);
            addEvidence(connection, decision);
        });
    }

    private static Words words(AssessmentDecision decision) {
        Map<UUID, String> missing = new HashMap<>();
        decision.criteria().stream()
                .filter(judged -> judged.missing() != null)
                .forEach(judged -> missing.put(judged.criterionId(), judged.missing()));
        return new Words(decision.personText(), missing);
    }

    private static void addCriteria(Connection connection, AssessmentDecision decision) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(
                "insert into decision_criterion (org_id, decision_id, criterion_id, outcome) values (?, ?, ?, ?)")) {
            for (OnCriterion judged : decision.criteria()) {
                add.setObject(1, decision.orgId());
                add.setObject(2, decision.id());
                add.setObject(3, judged.criterionId());
                add.setString(4, judged.outcome().name());
                add.addBatch();
            }
            add.executeBatch();
        }
    }

    private static void addEvidence(Connection connection, AssessmentDecision decision) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(
                "insert into decision_evidence (org_id, decision_id, criterion_id, evidence_id, evidence_hash, valid,"
                        + " authentic, current, sufficient) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (OnCriterion judged : decision.criteria()) {
                for (Ticked ticked : judged.evidence()) {
                    add.setObject(1, decision.orgId());
                    add.setObject(2, decision.id());
                    add.setObject(3, judged.criterionId());
                    add.setObject(4, ticked.evidenceId());
                    add.setBytes(5, decision.evidenceHashes().get(ticked.evidenceId()));
                    add.setBoolean(6, ticked.valid());
                    add.setBoolean(7, ticked.authentic());
                    add.setBoolean(8, ticked.current());
                    add.setBoolean(9, ticked.sufficient());
                    add.addBatch();
                }
            }
            add.executeBatch();
        }
    }

    /** The first first. Whoever asks has already been let see the attempt. */
    public List<AssessmentDecision> of(UnitAttempt attempt) {
        Map<UUID, List<Object[]>> rows = new LinkedHashMap<>();
        session.createNativeQuery(READ, Object[].class)
                .setParameter(1, attempt.orgId())
                .setParameter(2, attempt.id())
                .getResultList()
                .forEach(row -> rows.computeIfAbsent((UUID) row[0], first -> new ArrayList<>())
                        .add(row));
        return rows.values().stream().map(of -> read(attempt, of)).toList();
    }

    private AssessmentDecision read(UnitAttempt attempt, List<Object[]> rows) {
        Object[] head = rows.getFirst();
        UUID id = (UUID) head[0];
        Words words = seals.open(TABLE, id, (byte[]) head[3], Words.class);
        Map<UUID, CriterionOutcome> outcomes = new LinkedHashMap<>();
        Map<UUID, List<Ticked>> evidence = new HashMap<>();
        Map<UUID, byte[]> hashes = new HashMap<>();
        for (Object[] row : rows) {
            UUID criterion = (UUID) row[13];
            outcomes.put(criterion, CriterionOutcome.valueOf((String) row[14]));
            if (row[15] != null) {
                hashes.put((UUID) row[15], (byte[]) row[16]);
                evidence.computeIfAbsent(criterion, first -> new ArrayList<>())
                        .add(new Ticked(
                                (UUID) row[15], (boolean) row[17], (boolean) row[18], (boolean) row[19], (boolean)
                                        row[20]));
            }
        }
        return new AssessmentDecision(
                id,
                attempt.orgId(),
                attempt.id(),
                (int) head[1],
                Result.valueOf((String) head[2]),
                outcomes.entrySet().stream()
                        .map(judged -> new OnCriterion(
                                judged.getKey(),
                                judged.getValue(),
                                words.missing().get(judged.getKey()),
                                evidence.getOrDefault(judged.getKey(), List.of())))
                        .toList(),
                hashes,
                words.personText(),
                (LocalDate) head[4],
                (UUID) head[5],
                new AuthorisationSnapshot(
                        (UUID) head[6],
                        Standing.valueOf((String) head[7]),
                        (String) head[8],
                        (LocalDate) head[9],
                        (LocalDate) head[10]),
                (UUID) head[11],
                (Instant) head[12]);
    }
}

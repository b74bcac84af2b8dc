package se.framsteg.validation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.machine.By;
import se.framsteg.catalogue.EvidenceKind;
import se.framsteg.shared.Paging;
import se.framsteg.validation.attempt.UnitAttempt;
import se.framsteg.validation.words.SealedWords;

/** What was noted about people, and what it is said to speak for. Added and never changed. */
@ApplicationScoped
public class Evidences {

    private static final String TABLE = "evidence";

    private static final String COLUMNS =
            "e.id, e.org_id, e.participant_id, e.kind, e.occurred_on, e.sealed_words, e.noted_by, e.noted_at";

    private final Session session;
    private final SealedWords seals;

    Evidences(Session session, SealedWords seals) {
        this.session = session;
        this.seals = seals;
    }

    private record Words(String words, String personWords, String witness) {}

    public void note(Evidence evidence) {
        session.createNativeMutationQuery(
                        "insert into evidence (org_id, id, participant_id, kind, occurred_on, sealed_words, hash, noted_by,"
                                + " noted_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, evidence.orgId())
                .setParameter(2, evidence.id())
                .setParameter(3, evidence.participantId())
                .setParameter(4, evidence.kind().name())
                .setParameter(5, evidence.occurredOn())
                .setParameter(
                        6,
                        seals.seal(
                                TABLE,
                                evidence.id(),
                                new Words(evidence.words(), evidence.personWords(), evidence.witness())))
                .setParameter(7, evidence.hash())
                .setParameter(8, evidence.notedBy())
                .setParameter(9, evidence.notedAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** What is claimed already stays so; nothing is wrong with claiming it again. */
    public void claim(UnitAttempt attempt, UUID evidence, Collection<UUID> criteria, By by) {
        session.doWork(connection -> {
            try (PreparedStatement add = connection.prepareStatement(
                    "insert into evidence_claim (org_id, attempt_id, evidence_id, criterion_id, participant_id, claimed_by,"
                            + " claimed_at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")) {
                for (UUID criterion : criteria) {
                    add.setObject(1, attempt.orgId());
                    add.setObject(2, attempt.id());
                    add.setObject(3, evidence);
                    add.setObject(4, criterion);
                    add.setObject(5, attempt.participantId());
                    add.setObject(6, by.accountId());
                    add.setObject(7, by.at().atOffset(ZoneOffset.UTC));
                    add.addBatch();
                }
                add.executeBatch();
            }
        });
    }

    /** What is claimed in an attempt, the latest day first. Whoever asks has already been let see the attempt. */
    public List<Claim> claimedIn(UnitAttempt attempt) {
        Map<UUID, Evidence> evidence = new LinkedHashMap<>();
        Map<UUID, Set<UUID>> criteria = new HashMap<>();
        session.createNativeQuery(
                        "select " + COLUMNS + ", c.criterion_id from evidence_claim c"
                                + " join evidence e on e.org_id = c.org_id and e.id = c.evidence_id"
                                + " where c.org_id = ?1 and c.attempt_id = ?2 order by e.occurred_on desc, e.id desc",
                        Object[].class)
                .setParameter(1, attempt.orgId())
                .setParameter(2, attempt.id())
                .getResultList()
                .forEach(row -> {
                    UUID id = (UUID) row[0];
                    evidence.computeIfAbsent(id, first -> read(row));
                    criteria.computeIfAbsent(id, first -> new HashSet<>()).add((UUID) row[8]);
                });
        return evidence.values().stream()
                .map(one -> new Claim(one, criteria.get(one.id())))
                .toList();
    }

    /** Everything noted about somebody, the latest day first. Whoever asks has already been let see the person. */
    public List<Evidence> of(UUID organisation, UUID participant, Paging paging) {
        return session.createNativeQuery(
                        "select " + COLUMNS + " from evidence e where e.org_id = ?1 and e.participant_id = ?2"
                                + " order by e.occurred_on desc, e.id desc limit ?3 offset ?4",
                        Object[].class)
                .setParameter(1, organisation)
                .setParameter(2, participant)
                .setParameter(3, paging.fetch())
                .setParameter(4, paging.offset())
                .getResultStream()
                .map(this::read)
                .toList();
    }

    /** Empty when nothing such was noted about that person. */
    public Optional<Evidence> find(UUID organisation, UUID participant, UUID id) {
        return session.createNativeQuery(
                        "select " + COLUMNS
                                + " from evidence e where e.org_id = ?1 and e.participant_id = ?2 and e.id = ?3",
                        Object[].class)
                .setParameter(1, organisation)
                .setParameter(2, participant)
                .setParameter(3, id)
                .uniqueResultOptional()
                .map(this::read);
    }

    private Evidence read(Object[] row) {
        UUID id = (UUID) row[0];
        Words words = seals.open(TABLE, id, (byte[]) row[5], Words.class);
        return new Evidence(
                id,
                (UUID) row[1],
                (UUID) row[2],
                EvidenceKind.valueOf((String) row[3]),
                (LocalDate) row[4],
                words.words(),
                words.personWords(),
                words.witness(),
                (UUID) row[6],
                (Instant) row[7]);
    }
}

package se.framsteg.validation.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.machine.By;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.validation.words.SealedWords;

/** What people say of their own skill: one for each attempt, written once, under seal. */
@ApplicationScoped
public class SelfAssessments {

    private static final String TABLE = "self_assessment";

    private final Session session;
    private final SealedWords seals;
    private final Uuid7 ids;

    SelfAssessments(Session session, SealedWords seals, Uuid7 ids) {
        this.session = session;
        this.seals = seals;
        this.ids = ids;
    }

    /** @param onTheirWord a colleague noted it for the person, who had said so */
    public record Noted(SelfAssessment said, boolean onTheirWord, UUID notedBy, Instant notedAt) {}

    public void add(UnitAttempt attempt, SelfAssessment said, boolean onTheirWord, By by) {
        UUID id = ids.next();
        session.createNativeMutationQuery(
                        "insert into self_assessment (org_id, id, attempt_id, sealed_words, on_their_word, noted_by, noted_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, attempt.orgId())
                .setParameter(2, id)
                .setParameter(3, attempt.id())
                .setParameter(4, seals.seal(TABLE, id, said))
                .setParameter(5, onTheirWord)
                .setParameter(6, by.accountId())
                .setParameter(7, by.at().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    public Optional<Noted> of(UnitAttempt attempt) {
        return session.createNativeQuery(
                        "select s.id, s.sealed_words, s.on_their_word, s.noted_by, s.noted_at from self_assessment s"
                                + " where s.org_id = ?1 and s.attempt_id = ?2",
                        Object[].class)
                .setParameter(1, attempt.orgId())
                .setParameter(2, attempt.id())
                .uniqueResultOptional()
                .map(row -> new Noted(
                        seals.open(TABLE, (UUID) row[0], (byte[]) row[1], SelfAssessment.class),
                        (boolean) row[2],
                        (UUID) row[3],
                        (Instant) row[4]));
    }
}

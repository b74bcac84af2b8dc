package se.framsteg.validation.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.machine.By;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.validation.attempt.UnitAttempt;
import se.framsteg.validation.verification.Verification;

/** What has been awarded: written once, and announced to whoever makes something of it. */
@ApplicationScoped
public class Awards {

    private final Session session;
    private final Event<UnitAwarded> awarded;
    private final Uuid7 ids;

    Awards(Session session, Event<UnitAwarded> awarded, Uuid7 ids) {
        this.session = session;
        this.awarded = awarded;
        this.ids = ids;
    }

    public UUID attemptOf(UUID organisation, UUID award) {
        return session.createNativeQuery(
                        "select a.attempt_id from unit_award a where a.org_id = ?1 and a.id = ?2", UUID.class)
                .setParameter(1, organisation)
                .setParameter(2, award)
                .getSingleResult();
    }

    /** @param decidedBy the accounts whose judgement it rests on */
    public void add(UnitAttempt attempt, Verification upheld, Set<UUID> decidedBy, By by) {
        UUID id = ids.next();
        session.flush();
        session.createNativeMutationQuery(
                        "insert into unit_award (org_id, id, attempt_id, participant_id, verification_id, awarded_by, awarded_on,"
                                + " awarded_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, attempt.orgId())
                .setParameter(2, id)
                .setParameter(3, attempt.id())
                .setParameter(4, attempt.participantId())
                .setParameter(5, upheld.id())
                .setParameter(6, by.accountId())
                .setParameter(7, by.on())
                .setParameter(8, by.at().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        awarded.fire(new UnitAwarded(
                id,
                attempt.id(),
                attempt.participantId(),
                attempt.unitVersionId(),
                attempt.orgId(),
                by.on(),
                decidedBy,
                by.at()));
    }
}

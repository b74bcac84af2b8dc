package se.framsteg.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.machine.By;
import se.framsteg.reason.ReasonRef;
import se.framsteg.shared.id.Uuid7;

/** What has happened to referrals. Rows are appended; nothing here can change or take away one. */
@ApplicationScoped
class ReferralHistory {

    private static final String READ = "select t.id, t.action, t.from_status, t.to_status, t.account_id, t.side,"
            + " t.recorded_at, t.effective_on, t.reason_list, t.reason_code, t.reason_version, t.next_step_list,"
            + " t.next_step_code, t.next_step_version, t.sealed_words from referral_transition t";

    private final Session session;
    private final ReferralSeals seals;
    private final Uuid7 ids;

    ReferralHistory(Session session, ReferralSeals seals, Uuid7 ids) {
        this.session = session;
        this.seals = seals;
        this.ids = ids;
    }

    /** One row as it is read. */
    record Entry(
            UUID id,
            ReferralAction action,
            ReferralStatus from,
            ReferralStatus to,
            UUID accountId,
            ReferralSide side,
            Instant recordedAt,
            LocalDate effectiveOn,
            ReasonRef reason,
            ReasonRef nextStep,
            ChangeWords words) {}

    /** The id of the new row. */
    /** The day on which the place was offered that is now somebody's; the last one, when there were several. */
    Optional<LocalDate> acceptedOn(UUID referral) {
        return session.createNativeQuery(
                        "select max(effective_on) from referral_transition where referral_id = ?1 and action = 'ACCEPT'",
                        LocalDate.class)
                .setParameter(1, referral)
                .uniqueResultOptional();
    }

    UUID append(Referral referral, ReferralTransition row) {
        UUID id = ids.next();
        By by = row.by();
        ReasonRef reason = ReasonRef.of(row.told().reason());
        ReasonRef nextStep = ReasonRef.of(row.told().nextStep());
        session.flush(); // the referral's own row first: this one points at it
        session.createNativeMutationQuery(
                        "insert into referral_transition (id, org_id, referral_id, receiver_org_id, receiver_unit_id, action,"
                                + " from_status, to_status, account_id, acting_org_id, side, recorded_at, effective_on,"
                                + " reason_list, reason_code, reason_version, next_step_list, next_step_code,"
                                + " next_step_version, sealed_words, request_id) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
                                + " ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)")
                .setParameter(1, id)
                .setParameter(2, referral.sender().orgId())
                .setParameter(3, referral.id())
                .setParameter(4, referral.receiver().orgId())
                .setParameter(5, referral.receiver().unitId())
                .setParameter(6, row.action().name())
                .setParameter(7, row.from().name())
                .setParameter(8, row.to().name())
                .setParameter(9, by.accountId(), UUID.class)
                .setParameter(10, by.organisationId(), UUID.class)
                .setParameter(
                        11,
                        by.isTheService() ? null : ReferralSide.of(by.roles()).name(),
                        String.class)
                .setParameter(12, by.at().atOffset(ZoneOffset.UTC))
                .setParameter(13, by.on())
                .setParameter(14, reason == null ? null : reason.list(), String.class)
                .setParameter(15, reason == null ? null : reason.code(), String.class)
                .setParameter(16, reason == null ? null : reason.version(), Integer.class)
                .setParameter(17, nextStep == null ? null : nextStep.list(), String.class)
                .setParameter(18, nextStep == null ? null : nextStep.code(), String.class)
                .setParameter(19, nextStep == null ? null : nextStep.version(), Integer.class)
                .setParameter(20, seals.seal(id, ChangeWords.of(row)), byte[].class)
                .setParameter(21, by.requestId())
                .executeUpdate();
        return id;
    }

    /** Last first. Whoever asks has already been let see the referral itself. */
    List<Entry> of(UUID senderOrganisation, UUID referral, int offset, int most) {
        return session.createNativeQuery(
                        READ + " where t.org_id = ?1 and t.referral_id = ?2 order by t.recorded_at desc, t.id desc"
                                + " limit ?3 offset ?4",
                        Object[].class)
                .setParameter(1, senderOrganisation)
                .setParameter(2, referral)
                .setParameter(3, most)
                .setParameter(4, offset)
                .getResultStream()
                .map(this::read)
                .toList();
    }

    Optional<Entry> one(UUID senderOrganisation, UUID referral, UUID change) {
        return session.createNativeQuery(
                        READ + " where t.org_id = ?1 and t.referral_id = ?2 and t.id = ?3", Object[].class)
                .setParameter(1, senderOrganisation)
                .setParameter(2, referral)
                .setParameter(3, change)
                .getResultStream()
                .map(this::read)
                .findFirst();
    }

    private Entry read(Object[] row) {
        UUID id = (UUID) row[0];
        return new Entry(
                id,
                ReferralAction.valueOf((String) row[1]),
                ReferralStatus.valueOf((String) row[2]),
                ReferralStatus.valueOf((String) row[3]),
                (UUID) row[4],
                row[5] == null ? null : ReferralSide.valueOf((String) row[5]),
                instant(row[6]),
                day(row[7]),
                reason(row, 8),
                reason(row, 11),
                seals.openChange(id, (byte[]) row[14]));
    }

    private static ReasonRef reason(Object[] row, int at) {
        return row[at] == null ? null : new ReasonRef((String) row[at], (String) row[at + 1], (Integer) row[at + 2]);
    }

    private static Instant instant(Object column) {
        return column instanceof Instant instant ? instant : ((Timestamp) column).toInstant();
    }

    private static LocalDate day(Object column) {
        return column instanceof LocalDate day ? day : ((java.sql.Date) column).toLocalDate();
    }
}

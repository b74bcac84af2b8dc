package se.framsteg.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.Role;
import se.framsteg.shared.id.Uuid7;

/** What has happened to certificates: written once, and announced. */
@ApplicationScoped
public class CertificateHistory {

    private static final String ADD =
            "insert into certificate_transition (org_id, id, certificate_id, action, from_status, to_status, reason,"
                    + " reason_version, note, account_id, roles, recorded_at, request_id)"
                    + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";

    private static final String READ =
            "select t.id, t.action, t.from_status, t.to_status, t.recorded_at, t.account_id, t.reason, t.reason_version,"
                    + " t.note from certificate_transition t where t.org_id = ?1 and t.certificate_id = ?2"
                    + " order by t.recorded_at desc, t.id desc limit 100";

    private final Session session;
    private final Event<CertificateStatusChanged> changed;
    private final Uuid7 ids;

    CertificateHistory(Session session, Event<CertificateStatusChanged> changed, Uuid7 ids) {
        this.session = session;
        this.changed = changed;
        this.ids = ids;
    }

    /** One row, as it is told to colleagues. */
    record Happened(
            UUID id,
            CertificateAction action,
            CertificateStatus from,
            CertificateStatus to,
            Instant at,
            UUID accountId,
            String reason,
            Integer reasonVersion,
            String note) {}

    public void add(CertificateTransition transition) {
        CertificateReason why = transition.why();
        // Written first, so that the row's foreign key finds what it tells of.
        session.flush();
        session.createNativeMutationQuery(ADD)
                .setParameter(1, transition.organisationId())
                .setParameter(2, ids.next())
                .setParameter(3, transition.certificateId())
                .setParameter(4, transition.action().name())
                .setParameter(5, transition.from().name())
                .setParameter(6, transition.to().name())
                .setParameter(7, why == null ? null : why.code())
                .setParameter(8, why == null ? null : why.version())
                .setParameter(9, why == null ? null : why.note())
                .setParameter(10, transition.by().accountId())
                .setParameter(
                        11, transition.by().roles().stream().map(Role::name).toArray(String[]::new))
                .setParameter(12, transition.by().at().atOffset(ZoneOffset.UTC))
                .setParameter(13, transition.by().requestId())
                .executeUpdate();
        changed.fire(CertificateStatusChanged.by(transition));
    }

    List<Happened> of(Certificate certificate) {
        return session.createNativeQuery(READ, Object[].class)
                .setParameter(1, certificate.organisationId())
                .setParameter(2, certificate.id())
                .getResultStream()
                .map(row -> new Happened(
                        (UUID) row[0],
                        CertificateAction.valueOf((String) row[1]),
                        CertificateStatus.valueOf((String) row[2]),
                        CertificateStatus.valueOf((String) row[3]),
                        (Instant) row[4],
                        (UUID) row[5],
                        (String) row[6],
                        (Integer) row[7],
                        (String) row[8]))
                .toList();
    }
}

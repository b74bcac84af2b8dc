package se.framsteg.certificate.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.Acting;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.shared.time.SwedishClock;

/** The addresses of the certificates of one's own organisation. They are made and closed, never changed. */
@ApplicationScoped
public class Addresses {

    private static final String ADD =
            "insert into certificate_address (org_id, id, certificate_id, code, printed, with_name, made_by, at_the_table,"
                    + " created_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

    private static final String OF_CERTIFICATE =
            "select id, certificate_id, code, printed, with_name, at_the_table, created_at, closed_at"
                    + " from certificate_address where org_id = ?1 and certificate_id = ?2";

    private static final String CLOSE = "update certificate_address set closed_at = ?4"
            + " where org_id = ?1 and certificate_id = ?2 and id = ?3 and not printed and closed_at is null";

    private final Session session;
    private final Acting acting;
    private final Uuid7 ids;
    private final SwedishClock clock;
    private final SecureRandom random = new SecureRandom();

    Addresses(Session session, Acting acting, Uuid7 ids, SwedishClock clock) {
        this.session = session;
        this.acting = acting;
        this.ids = ids;
        this.clock = clock;
    }

    /** The one that goes on the paper. */
    public CertificateAddress print(UUID certificateId) {
        return add(certificateId, true, false, false);
    }

    public CertificateAddress link(UUID certificateId, boolean withName, boolean atTheTable) {
        return add(certificateId, false, withName, atTheTable);
    }

    private CertificateAddress add(UUID certificateId, boolean printed, boolean withName, boolean atTheTable) {
        CertificateAddress address = new CertificateAddress(
                ids.next(), certificateId, PublicCode.drawn(random), printed, withName, atTheTable, clock.now(), null);
        session.createNativeMutationQuery(ADD)
                .setParameter(1, organisation())
                .setParameter(2, address.id())
                .setParameter(3, certificateId)
                .setParameter(4, address.code().text())
                .setParameter(5, printed)
                .setParameter(6, withName)
                .setParameter(7, acting.actor().accountId())
                .setParameter(8, atTheTable)
                .setParameter(9, address.createdAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return address;
    }

    /** Empty until the certificate is issued. */
    public Optional<CertificateAddress> printedOf(UUID certificateId) {
        return session.createNativeQuery(OF_CERTIFICATE + " and printed", Object[].class)
                .setParameter(1, organisation())
                .setParameter(2, certificateId)
                .getResultStream()
                .map(Addresses::read)
                .findFirst();
    }

    /** Those the holder has made, open ones and closed, latest first. */
    public List<CertificateAddress> linksTo(UUID certificateId) {
        return session.createNativeQuery(
                        OF_CERTIFICATE + " and not printed order by created_at desc, id desc limit 200", Object[].class)
                .setParameter(1, organisation())
                .setParameter(2, certificateId)
                .getResultStream()
                .map(Addresses::read)
                .toList();
    }

    public int openLinksTo(UUID certificateId) {
        return (int) linksTo(certificateId).stream()
                .filter(link -> link.closedAt() == null)
                .count();
    }

    /** False when there is no such link, or when it is closed already. */
    public boolean close(UUID certificateId, UUID linkId) {
        return session.createNativeMutationQuery(CLOSE)
                        .setParameter(1, organisation())
                        .setParameter(2, certificateId)
                        .setParameter(3, linkId)
                        .setParameter(4, clock.now().atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    private UUID organisation() {
        return acting.actor().organisationId();
    }

    private static CertificateAddress read(Object[] row) {
        return new CertificateAddress(
                (UUID) row[0],
                (UUID) row[1],
                new PublicCode((String) row[2]),
                (boolean) row[3],
                (boolean) row[4],
                (boolean) row[5],
                (Instant) row[6],
                (Instant) row[7]);
    }
}

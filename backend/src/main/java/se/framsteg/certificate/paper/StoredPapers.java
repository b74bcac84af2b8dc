package se.framsteg.certificate.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.Acting;
import se.framsteg.shared.Sha256;
import se.framsteg.shared.time.SwedishClock;

/** The papers that were printed: kept byte by byte, since a newer template or font must not change what somebody was given. */
@ApplicationScoped
public class StoredPapers {

    private final Session session;
    private final Acting acting;
    private final SwedishClock clock;

    StoredPapers(Session session, Acting acting, SwedishClock clock) {
        this.session = session;
        this.acting = acting;
        this.clock = clock;
    }

    public void keep(UUID certificateId, byte[] paper) {
        session.createNativeMutationQuery(
                        "insert into certificate_paper (org_id, certificate_id, file, sha256, printed_at)"
                                + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, acting.actor().organisationId())
                .setParameter(2, certificateId)
                .setParameter(3, paper)
                .setParameter(4, Sha256.of(paper))
                .setParameter(5, clock.now().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Empty until the certificate is issued. */
    public Optional<byte[]> of(UUID certificateId) {
        return session.createNativeQuery(
                        "select file from certificate_paper where org_id = ?1 and certificate_id = ?2", byte[].class)
                .setParameter(1, acting.actor().organisationId())
                .setParameter(2, certificateId)
                .uniqueResultOptional();
    }
}

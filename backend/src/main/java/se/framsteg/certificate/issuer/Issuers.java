package se.framsteg.certificate.issuer;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.shared.time.SwedishClock;

/** Those who issue, and their counts. */
@ApplicationScoped
class Issuers {

    private static final String ADD =
            "insert into certificate_issuer (org_id, mark, created_at) values (?1, ?2, ?3)" + " on conflict do nothing";

    /** Whoever issues in the same year waits here until the other is done, so that no number is skipped or given twice. */
    private static final String COUNT = "insert into certificate_serial (org_id, year, last) values (?1, ?2, 1)"
            + " on conflict (org_id, year) do update set last = certificate_serial.last + 1 returning last";

    private final Session session;
    private final SwedishClock clock;
    private final SecureRandom random = new SecureRandom();

    Issuers(Session session, SwedishClock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Two who ask at once get the same one; a mark that somebody else has is drawn again. */
    Issuer of(UUID organisation) {
        Issuer known = session.find(Issuer.class, organisation);
        while (known == null) {
            session.createNativeMutationQuery(ADD)
                    .setParameter(1, organisation)
                    .setParameter(2, IssuerMark.drawn(random).letters())
                    .setParameter(3, clock.now().atOffset(ZoneOffset.UTC))
                    .executeUpdate();
            known = session.find(Issuer.class, organisation);
        }
        return known;
    }

    void flush() {
        session.flush();
    }

    CertificateNumber next(Issuer issuer, int year) {
        int serial = session.createNativeQuery(COUNT, Integer.class)
                .setParameter(1, issuer.organisationId())
                .setParameter(2, year)
                .getSingleResult();
        return new CertificateNumber(issuer.mark(), year, serial);
    }
}

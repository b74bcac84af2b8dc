package se.framsteg.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The rounds of one organisation. Whoever asks has already been let see the document. */
@ApplicationScoped
class SigningRounds {

    private final Session session;

    SigningRounds(Session session) {
        this.session = session;
    }

    /** The last one opened for that document, with its signatures. */
    Optional<SigningRound> latest(UUID organisation, UUID document) {
        return session.createSelectionQuery(
                        "from SigningRound r left join fetch r.signatures where r.orgId = :org and r.id = "
                                + "(select l.id from SigningRound l where l.orgId = :org and l.documentId = :document"
                                + " order by l.openedAt desc, l.id desc limit 1)",
                        SigningRound.class)
                .setParameter("org", organisation)
                .setParameter("document", document)
                .uniqueResultOptional();
    }

    /** Those under way for these documents, with their signatures. */
    List<SigningRound> open(UUID organisation, Collection<UUID> documents) {
        return session.createSelectionQuery(
                        "from SigningRound r left join fetch r.signatures where r.orgId = :org and r.documentId in :documents"
                                + " and r.standing = Standing.OPEN",
                        SigningRound.class)
                .setParameter("org", organisation)
                .setParameter("documents", documents)
                .getResultList();
    }

    void add(SigningRound round) {
        session.persist(round);
    }

    /** Names of accounts, for those who signed or were witness. */
    List<Object[]> names(List<UUID> accounts) {
        return session.createNativeQuery("select id, name from account where id = any (?1)", Object[].class)
                .setParameter(1, accounts.toArray(UUID[]::new))
                .list();
    }
}

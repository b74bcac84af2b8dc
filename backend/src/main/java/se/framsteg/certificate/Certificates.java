package se.framsteg.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.AccessDecision;
import se.framsteg.participant.ParticipantReach;
import se.framsteg.shared.Paging;
import se.framsteg.shared.Where;
import se.framsteg.shared.problem.Problem;

/** The certificates one may see: all of one's organisation, or those of the persons one follows, or one's own. */
@ApplicationScoped
public class Certificates implements PanacheRepositoryBase<Certificate, UUID> {

    private final ParticipantReach participants;

    Certificates(ParticipantReach participants) {
        this.participants = participants;
    }

    /** @param participantId null for everybody's */
    record Filter(Set<CertificateStatus> statuses, UUID participantId) {}

    /** Refuses (404) what does not exist and what is not for this actor, alike. */
    public Certificate visible(UUID id, AccessDecision decision) {
        Where where = reach(decision).and("c.id = :id", "id", id);
        return where.bind(getSession().createSelectionQuery("from Certificate c" + where.text(), Certificate.class))
                .uniqueResultOptional()
                .orElseThrow(Problem::notFound);
    }

    List<CertificateRow.Listed> list(Filter filter, AccessDecision decision, Paging paging) {
        Where where = reach(decision)
                .and("c.status in :statuses", "statuses", filter.statuses())
                .and("c.participantId = :participant", "participant", filter.participantId());
        return where.bind(getSession()
                        .createSelectionQuery(
                                "select c.id, c.participantId, c.status, c.title, c.level, c.kind, c.awardedOn,"
                                        + " c.issued.number, c.issued.on, c.issued.holderName from Certificate c"
                                        + where.text() + " order by c.createdAt desc, c.id",
                                CertificateRow.Listed.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    /** The one that has taken this one's place. */
    Optional<UUID> successorOf(Certificate certificate) {
        return getSession()
                .createSelectionQuery(
                        "select c.id from Certificate c where c.orgId = :org and c.replacesId = :id", UUID.class)
                .setParameter("org", certificate.organisationId())
                .setParameter("id", certificate.id())
                .uniqueResultOptional();
    }

    private Where reach(AccessDecision decision) {
        return participants.narrow(new Where(), decision, "c.orgId", "c.participantId");
    }
}

package se.framsteg.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What participants are called, for rooms above that show something the decision has already reached. */
@ApplicationScoped
public class ParticipantNames {

    private final Session session;

    ParticipantNames(Session session) {
        this.session = session;
    }

    public Map<UUID, String> of(UUID organisation, Collection<UUID> participants) {
        record Named(UUID id, String givenName, String familyName) {}
        return participants.isEmpty()
                ? Map.of()
                : session.createSelectionQuery(
                                "select p.id, p.particulars.givenName, p.particulars.familyName from Participant p"
                                        + " where p.orgId = :org and p.id in :ids",
                                Named.class)
                        .setParameter("org", organisation)
                        .setParameter("ids", participants)
                        .getResultStream()
                        .collect(Collectors.toMap(Named::id, named -> named.givenName() + " " + named.familyName()));
    }
}

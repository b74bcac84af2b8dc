package se.framsteg.journey.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.Acting;
import se.framsteg.journey.placement.Placement;
import se.framsteg.journey.placement.Placements;
import se.framsteg.model.Models;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.time.SwedishClock;
import se.framsteg.shared.time.SwedishDays;

/** Finds somebody's way, for the act under way and as far as it reaches. */
@ApplicationScoped
public class Courses {

    private final Session session;
    private final Placements placements;
    private final StageVisits visits;
    private final Models models;
    private final Acting acting;
    private final SwedishClock clock;
    private final SwedishDays days;

    Courses(
            Session session,
            Placements placements,
            StageVisits visits,
            Models models,
            Acting acting,
            SwedishClock clock,
            SwedishDays days) {
        this.session = session;
        this.placements = placements;
        this.visits = visits;
        this.models = models;
        this.acting = acting;
        this.clock = clock;
        this.days = days;
    }

    /** Refuses as if there were none when the act does not reach it; names the participant in the audit. */
    public Course of(UUID placementId) {
        Placement placement = placements.find(acting.decision(), placementId).orElseThrow(Problem::notFound);
        acting.about(placement.participantId());
        return course(placement);
    }

    /** For what follows from another act; whoever calls has been let do that. */
    Course afterwards(UUID placementId) {
        return course(session.find(Placement.class, placementId));
    }

    public Course ofVisit(UUID visitId) {
        return of(visits.placementOf(acting.decision(), visitId).orElseThrow(Problem::notFound));
    }

    private Course course(Placement placement) {
        return new Course(
                placement,
                name(placement),
                models.version(placement.modelVersionId()),
                visits.of(placement.organisationId(), placement.id()),
                new DueDates(placement.dueEvents(), clock.today(), days));
    }

    private String name(Placement placement) {
        return session.createSelectionQuery(
                        "select p.particulars.givenName || ' ' || p.particulars.familyName from Participant p"
                                + " where p.orgId = :org and p.id = :id",
                        String.class)
                .setParameter("org", placement.organisationId())
                .setParameter("id", placement.participantId())
                .getSingleResult();
    }
}

package se.framsteg.journey.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import se.framsteg.journey.stage.Course;
import se.framsteg.journey.stage.StageVisit;
import se.framsteg.journey.stage.StageVisitStatus;

/** The follow-ups and ratings of a journey. Whoever asks has been let see it. */
@ApplicationScoped
class FollowUps {

    private final Session session;

    FollowUps(Session session) {
        this.session = session;
    }

    /** All of them, the first first. */
    List<FollowUp> of(Course course) {
        return all("from FollowUp f", FollowUp.class, course);
    }

    List<ProgressRating> ratingsOf(Course course) {
        return all("from ProgressRating f", ProgressRating.class, course);
    }

    /** The one that holds in a visit: its own last one, or for a correction that of the visit it corrects. */
    Optional<FollowUp> of(Course course, StageVisit visit) {
        return holding(course, visit, of(course), FollowUp::visitId);
    }

    Optional<ProgressRating> ratingOf(Course course, StageVisit visit) {
        return holding(course, visit, ratingsOf(course), ProgressRating::visitId);
    }

    void add(Object row) {
        session.persist(row);
        session.flush();
    }

    private <T> List<T> all(String from, Class<T> type, Course course) {
        return session.createSelectionQuery(
                        from + " where f.orgId = :org and f.placementId = :placement order by f.recordedAt, f.id", type)
                .setParameter("org", course.placement().organisationId())
                .setParameter("placement", course.placement().id())
                .getResultList();
    }

    private static <T> Optional<T> holding(Course course, StageVisit visit, List<T> all, Function<T, UUID> visitOf) {
        Optional<T> own = all.stream()
                .filter(row -> visitOf.apply(row).equals(visit.id()))
                .reduce((earlier, later) -> later);
        if (own.isPresent() || visit.inPlaceOf() == null) {
            return own;
        }
        StageVisit corrected = course.visit(visit.inPlaceOf());
        return corrected.status() == StageVisitStatus.VOIDED
                ? Optional.empty()
                : holding(course, corrected, all, visitOf);
    }
}

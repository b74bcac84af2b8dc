package se.framsteg.journey.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.journey.stage.Course;
import se.framsteg.journey.stage.Courses;
import se.framsteg.journey.stage.StageProgress;
import se.framsteg.journey.stage.StageVisit;
import se.framsteg.model.FilledBy;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.signing.SignedDocument;
import se.framsteg.signing.SigningMethod;
import se.framsteg.signing.SigningService;

/** Writing down what was said when the two sat down, and looking back at it. */
@ApplicationScoped
public class FollowUpService {

    private final Courses courses;
    private final FollowUps followUps;
    private final StageProgress progress;
    private final SigningService signing;
    private final WhoActs who;
    private final Uuid7 ids;

    FollowUpService(
            Courses courses,
            FollowUps followUps,
            StageProgress progress,
            SigningService signing,
            WhoActs who,
            Uuid7 ids) {
        this.courses = courses;
        this.followUps = followUps;
        this.progress = progress;
        this.signing = signing;
        this.who = who;
        this.ids = ids;
    }

    /** Everything so far, for the picture over time and the comparison with the last round. */
    JourneyProgressView of(UUID placementId) {
        Course course = courses.of(placementId);
        return JourneyProgressView.of(course, followUps.of(course), followUps.ratingsOf(course));
    }

    Versioned<FollowUpView> follow(UUID visitId, Version version, FollowUpInput input) {
        Course course = courses.ofVisit(visitId);
        By by = who.now();
        StageVisit visit = open(course, visitId, version, FilledBy.FOLLOW_UP);
        LocalDate heldOn = input.heldOn() == null ? by.on() : input.heldOn();
        FollowUp followUp = FollowUp.of(ids.next(), visit, heldOn, input, by);
        if (input.ratings() != null && !input.ratings().isEmpty()) {
            mustAsk(course, visit, FilledBy.PROGRESS_RATING);
            rate(course, visit, new FollowUpInput.Rating(heldOn, input.ratings(), null, input.pin()), by);
        }
        followUps.add(followUp);
        progress.fill(course, visit, FilledBy.FOLLOW_UP, heldOn);
        return new Versioned<>(FollowUpView.of(course, followUp), visit.version());
    }

    Versioned<ProgressRatingView> rate(UUID visitId, Version version, FollowUpInput.Rating input) {
        Course course = courses.ofVisit(visitId);
        StageVisit visit = open(course, visitId, version, FilledBy.PROGRESS_RATING);
        ProgressRating rating = rate(course, visit, input, who.now());
        return new Versioned<>(ProgressRatingView.of(course, rating), visit.version());
    }

    private ProgressRating rate(Course course, StageVisit visit, FollowUpInput.Rating input, By by) {
        LocalDate ratedOn = input.ratedOn() == null ? by.on() : input.ratedOn();
        List<AreaRating> ratings = input.ratings();
        ProgressRating rating = ProgressRating.of(
                ids.next(),
                visit,
                ratedOn,
                ratings,
                input.personWords(),
                selfMethod(course, visit, input.pin(), by),
                by);
        followUps.add(rating);
        progress.fill(course, visit, FilledBy.PROGRESS_RATING, ratedOn);
        return rating;
    }

    /** Null when the supervisor writes it on the participant's word. */
    private SigningMethod selfMethod(Course course, StageVisit visit, String pin, By by) {
        SignedDocument document = new SignedDocument(
                "progress_rating",
                visit.id(),
                visit.organisationId(),
                course.placement().participantId());
        return signing.whoActs(document, pin, by).method();
    }

    private StageVisit open(Course course, UUID visitId, Version version, FilledBy document) {
        StageVisit visit = course.visit(visitId);
        version.mustBe(visit.version());
        mustAsk(course, visit, document);
        progress.mustBeOpen(course, visit);
        return visit;
    }

    private static void mustAsk(Course course, StageVisit visit, FilledBy document) {
        if (course.stageOf(visit).stepFilledBy(document).isEmpty()) {
            throw FollowUpProblems.notAskedHere();
        }
    }
}

package se.framsteg.journey.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.framsteg.journey.stage.Course;
import se.framsteg.journey.stage.StageVisit;
import se.framsteg.journey.stage.VisitSection;
import se.framsteg.model.FilledBy;
import se.framsteg.signing.CanonicalText;

/** The follow-up and the scale, in the text of the visit that both sign; the scale beside that of the round before. */
@ApplicationScoped
class FollowUpSection implements VisitSection {

    private final FollowUps followUps;

    FollowUpSection(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public void addTo(CanonicalText.Builder text, Course course, StageVisit visit) {
        if (course.stageOf(visit).stepFilledBy(FilledBy.FOLLOW_UP).isPresent()) {
            followUps
                    .of(course, visit)
                    .ifPresent(followUp -> text.heading("Uppföljning")
                            .entry("Dag", followUp.heldOn())
                            .entry("Med personens egna ord", followUp.personWords())
                            .entry("Det vi ändrar", followUp.agreedChanges())
                            .entry("Nästa gång", followUp.nextOn()));
        }
        if (course.stageOf(visit).stepFilledBy(FilledBy.PROGRESS_RATING).isPresent()) {
            followUps.ratingOf(course, visit).ifPresent(rating -> addScale(text, rating, before(course, rating)));
        }
    }

    private Optional<ProgressRating> before(Course course, ProgressRating rating) {
        List<ProgressRating> all = followUps.ratingsOf(course);
        return all.stream()
                .filter(other -> !other.visitId().equals(rating.visitId()))
                .takeWhile(other -> !other.id().equals(rating.id()))
                .reduce((earlier, later) -> later);
    }

    private static void addScale(CanonicalText.Builder text, ProgressRating rating, Optional<ProgressRating> before) {
        text.heading("Framstegsskalan " + rating.ratedOn());
        for (AreaRating now : rating.ratings()) {
            text.list(
                    now.area().label(),
                    Stream.of(
                                    said("Deltagaren", now.area(), now.self()),
                                    said("Handledaren", now.area(), now.supervisor()),
                                    before.flatMap(earlier -> earlier.of(now.area()))
                                            .map(FollowUpSection::earlier)
                                            .orElse(null))
                            .filter(Objects::nonNull)
                            .toList());
        }
        text.entry("Med personens egna ord", rating.personWords());
    }

    private static String said(String who, ProgressArea area, Integer step) {
        return ProgressArea.anchor(area, step)
                .map(anchor -> "%s: %d, %s".formatted(who, step, anchor.toLowerCase(Locale.ROOT)))
                .orElse(null);
    }

    private static String earlier(AreaRating before) {
        return "Förra gången: deltagaren %s, handledaren %s"
                .formatted(orDash(before.self()), orDash(before.supervisor()));
    }

    private static String orDash(Integer step) {
        return step == null ? "–" : step.toString();
    }
}

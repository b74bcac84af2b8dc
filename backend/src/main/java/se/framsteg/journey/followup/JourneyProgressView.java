package se.framsteg.journey.followup;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.journey.stage.Course;
import se.framsteg.journey.stage.StageVisitStatus;

@Schema(
        name = "JourneyProgress",
        description = "Uppföljningarna och skalan över tid. / The follow-ups and the scale over time.")
record JourneyProgressView(
        @Schema(description = "Uppföljningarna, den första först. / The follow-ups, the first first.")
        List<FollowUpView> followUps,

        @Schema(description = "Skalan, den första först. / The scale, the first first.")
        List<ProgressRatingView> ratings) {

    /** What stands in a visit that is void was somebody else's. */
    static JourneyProgressView of(Course course, List<FollowUp> followUps, List<ProgressRating> ratings) {
        return new JourneyProgressView(
                followUps.stream()
                        .filter(followUp -> course.visit(followUp.visitId()).status() != StageVisitStatus.VOIDED)
                        .map(followUp -> FollowUpView.of(course, followUp))
                        .toList(),
                ratings.stream()
                        .filter(rating -> course.visit(rating.visitId()).status() != StageVisitStatus.VOIDED)
                        .map(rating -> ProgressRatingView.of(course, rating))
                        .toList());
    }
}

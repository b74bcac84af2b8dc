package se.framsteg.journey.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.journey.stage.Course;
import se.framsteg.journey.stage.StageVisit;
import se.framsteg.shared.contract.MayBeAbsent;
import se.framsteg.signing.SigningMethod;

@Schema(name = "ProgressRating", description = "Framstegsskalan en viss dag. / The progress scale on a certain day.")
record ProgressRatingView(
        @Schema(description = "Id. / The id.") UUID id,

        @Schema(description = "Besöket den hör till. / The visit it belongs to.")
        UUID stageVisitId,

        @Schema(description = "Etappens kod. / The stage's code.", examples = "introduction")
        String stageCode,

        @Schema(description = "Omgången. / The round.", examples = "1")
        int round,

        @Schema(description = "Dagen. / The day.") LocalDate ratedOn,

        @Schema(description = "Ett svar per område. / One answer for each area.")
        List<AreaRating> ratings,

        @MayBeAbsent @Schema(description = "Det personen säger om det. / What the person says about it.")
        String personWords,

        @MayBeAbsent
        @Schema(
                description =
                        "Hur deltagaren gav sin del; saknas när handledaren skrev på hens ord. / How the participant gave their part; absent when it was written on their word.")
        SigningMethod selfMethod) {

    static ProgressRatingView of(Course course, ProgressRating rating) {
        StageVisit visit = course.visit(rating.visitId());
        return new ProgressRatingView(
                rating.id(),
                visit.id(),
                course.stageOf(visit).code(),
                visit.round(),
                rating.ratedOn(),
                rating.ratings(),
                rating.personWords(),
                rating.selfMethod());
    }
}

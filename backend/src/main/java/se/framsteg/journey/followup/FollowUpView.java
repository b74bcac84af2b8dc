package se.framsteg.journey.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.journey.stage.Course;
import se.framsteg.journey.stage.StageVisit;

@Schema(name = "FollowUp", description = "En uppföljning. / A follow-up.")
record FollowUpView(
        @Schema(description = "Uppföljningens id. / The follow-up's id.")
        UUID id,

        @Schema(description = "Besöket den hör till. / The visit it belongs to.")
        UUID stageVisitId,

        @Schema(description = "Omgången. / The round.", examples = "2")
        int round,

        @Schema(description = "Dagen ni träffades. / The day you met.")
        LocalDate heldOn,

        @Schema(description = "Det personen säger om hur det går. / What the person says about how it goes.")
        String personWords,

        @Schema(description = "Det ni har kommit överens om att ändra. / What you have agreed to change.")
        String agreedChanges,

        @Schema(description = "När ni ses nästa gång. / When you meet next.")
        LocalDate nextOn) {

    static FollowUpView of(Course course, FollowUp followUp) {
        StageVisit visit = course.visit(followUp.visitId());
        return new FollowUpView(
                followUp.id(),
                visit.id(),
                visit.round(),
                followUp.heldOn(),
                followUp.personWords(),
                followUp.agreedChanges(),
                followUp.nextOn());
    }
}

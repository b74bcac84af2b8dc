package se.framsteg.journey.stage;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.journey.history.Remark;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(
        name = "StageRemark",
        description = "Det som sades när etappen senast ändrades. / What was said when the stage last changed.")
record RemarkView(
        @Schema(description = "Det som gjordes. / What was done.", examples = "send-back")
        String action,

        @Schema(description = "Orden. / The words.", examples = "Vi missade hjärtstartaren.")
        String text,

        @Schema(description = "När. / When.") Instant at,

        @MayBeAbsent @Schema(description = "Kollegan som skrev det. / The colleague who wrote it.")
        String by) {

    static RemarkView of(Remark remark, String by) {
        return new RemarkView(remark.action(), remark.text(), remark.at(), by);
    }
}

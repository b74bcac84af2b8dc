package se.framsteg.journey.followup;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ProgressScale",
        description =
                "Framstegsskalan, med det man ser vid varje steg. / The progress scale, and what one sees at each step.")
record ProgressScaleView(
        @Schema(description = "Områdena i ordning. / The areas in order.")
        List<Area> areas) {

    static ProgressScaleView whole() {
        return new ProgressScaleView(
                Stream.of(ProgressArea.values()).map(Area::of).toList());
    }

    @Schema(name = "ProgressScaleArea", description = "Ett område i skalan. / An area of the scale.")
    record Area(
            @Schema(description = "Koden. / The code.") ProgressArea code,

            @Schema(description = "I ord. / In words.", examples = "Närvaro")
            String label,

            @Schema(
                    description =
                            "Personen skattar själv, om hen vill; ingen annan gör det. / Self-rated only, optional.")
            boolean selfOnly,

            @Schema(description = "Stegen från 0 till 5. / The steps from 0 to 5.")
            List<Step> steps) {

        static Area of(ProgressArea area) {
            return new Area(
                    area,
                    area.label(),
                    area.isTheirsAlone(),
                    IntStream.rangeClosed(0, ProgressArea.HIGHEST)
                            .mapToObj(step -> new Step(step, area.anchors().get(step)))
                            .toList());
        }
    }

    @Schema(name = "ProgressScaleStep", description = "Ett steg i skalan. / A step of the scale.")
    record Step(
            @Schema(description = "Steget. / The step.", examples = "3")
            int value,

            @Schema(description = "Det man ser. / What one sees.")
            String text) {}
}

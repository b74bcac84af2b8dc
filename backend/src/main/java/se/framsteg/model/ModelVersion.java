package se.framsteg.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.shared.LanguageMap;

/**
 * One version of a model, whole: its stages in order with their steps.
 *
 * @param number counted from 1 within the model
 * @param publishedOn null before it is published
 */
public record ModelVersion(
        UUID id,
        String modelCode,
        LanguageMap modelName,
        int number,
        ModelVersionStatus status,
        LocalDate publishedOn,
        List<Stage> stages) {

    public ModelVersion {
        stages = List.copyOf(stages);
    }

    public Stage stage(UUID stageId) {
        return stages.stream()
                .filter(stage -> stage.id().equals(stageId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such stage in version " + number));
    }

    /** The stages that may open when that one is finished. */
    public Stream<Stage> after(Stage finished) {
        return stages.stream().filter(stage -> stage.opening().after().contains(finished.code()));
    }

    /** The stage in which that document is made. */
    public Optional<Stage> stageOf(FilledBy document) {
        return stages.stream()
                .filter(stage -> stage.stepFilledBy(document).isPresent())
                .findFirst();
    }
}

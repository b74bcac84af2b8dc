package se.framsteg.journey.stage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.journey.placement.Placement;
import se.framsteg.journey.placement.PlacementStatus;
import se.framsteg.model.FilledBy;
import se.framsteg.model.ModelVersion;
import se.framsteg.model.Opening;
import se.framsteg.model.Stage;
import se.framsteg.shared.problem.Problem;
import se.framsteg.signing.SignedDocument;

/**
 * The way one person goes: the placement, the version of the model it follows, every visit so far and planned, and the dates
 * as seen from today.
 */
public record Course(
        Placement placement, String participantName, ModelVersion version, List<StageVisit> visits, DueDates due) {

    static final String VISIT = "stage_visit";

    public Course {
        visits = visits.stream()
                .sorted(Comparator.<StageVisit>comparingInt(
                                visit -> version.stage(visit.stageId()).position())
                        .thenComparingInt(StageVisit::round)
                        .thenComparingInt(StageVisit::edition))
                .toList();
    }

    public Stage stageOf(StageVisit visit) {
        return version.stage(visit.stageId());
    }

    /** The placement has begun and has not ended. */
    public boolean isRunning() {
        return placement.statusOn(due.today()).isRunning();
    }

    /** Nothing more is done in it. */
    public boolean isOver() {
        return placement.statusOn(due.today()).isFinal();
    }

    /** What is over is left as it is; what turns out to be wrong in it is put right in a correction. */
    boolean isClosedFor(StageVisit visit) {
        return isOver() && !(hasEnded() && visit.inPlaceOf() != null);
    }

    boolean mayCorrect() {
        return !isOver() || hasEnded();
    }

    private boolean hasEnded() {
        return placement.statusOn(due.today()) == PlacementStatus.ENDED;
    }

    /** A newer edition has come in its place. */
    Optional<StageVisit> replacementOf(StageVisit visit) {
        return visits.stream()
                .filter(other -> visit.id().equals(other.inPlaceOf()))
                .findFirst();
    }

    /** No later round has begun. */
    boolean isLastRound(StageVisit visit) {
        return visits.stream()
                .noneMatch(other -> other.stageId().equals(visit.stageId()) && other.round() > visit.round());
    }

    /** The round before this one as it stands now; empty for the first. */
    public Optional<StageVisit> roundBefore(StageVisit visit) {
        return visits.stream()
                .filter(other -> other.stageId().equals(visit.stageId()) && other.round() == visit.round() - 1)
                .filter(other -> replacementOf(other).isEmpty())
                .findFirst();
    }

    boolean isEnding() {
        return placement.statusOn(due.today()) == PlacementStatus.ENDING;
    }

    /** Of a visit that has not been opened by anybody: the day on which it did so by itself, when that has come. */
    Optional<LocalDate> openedByItsDay(StageVisit visit) {
        return visit.status() == StageVisitStatus.PLANNED && isRunning()
                ? due.opensOn(stageOf(visit)).filter(day -> !day.isAfter(due.today()))
                : Optional.empty();
    }

    /** Where a visit is, counting that its day may have come. */
    public StageVisitStatus statusOf(StageVisit visit) {
        return openedByItsDay(visit).isPresent() ? StageVisitStatus.OPEN : visit.status();
    }

    LocalDate openedOn(StageVisit visit) {
        return openedByItsDay(visit).orElse(visit.openedOn());
    }

    /** The visit that is under way, or put before the signers, in the stage of that document. */
    public Optional<StageVisit> visitFor(FilledBy document) {
        return visits.stream()
                .filter(visit -> stageOf(visit).stepFilledBy(document).isPresent())
                .filter(visit -> !visit.status().isFinal() && statusOf(visit) != StageVisitStatus.PLANNED)
                .findFirst();
    }

    public StageVisit visit(UUID visitId) {
        return visits.stream()
                .filter(visit -> visit.id().equals(visitId))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** Its last edition is done or skipped. */
    boolean isFinished(Stage stage) {
        return visits.stream()
                .filter(visit -> visit.stageId().equals(stage.id()))
                .filter(visit -> replacementOf(visit).isEmpty())
                .allMatch(visit -> visit.status().isFinished());
    }

    /** Titles of the stages that have to be finished before that one is opened by anybody. */
    List<String> predecessorsLeft(Stage stage) {
        Set<String> finished = finishedStages();
        return version.stages().stream()
                .filter(other -> stage.opening().after().contains(other.code()))
                .filter(other -> !finished.contains(other.code()))
                .map(other -> other.title().sv())
                .toList();
    }

    /** Whether a stage may be opened by hand: before the start only what is open before the start. */
    boolean mayOpen(Stage stage) {
        return isRunning() || stage.opening().moment() == Opening.Moment.WHEN_PLANNED && !isOver();
    }

    private Set<String> finishedStages() {
        return visits.stream()
                .filter(visit -> visit.status().isFinished())
                .map(visit -> stageOf(visit).code())
                .collect(Collectors.toSet());
    }

    SignedDocument document(StageVisit visit) {
        return new SignedDocument(VISIT, visit.id(), visit.organisationId(), placement.participantId());
    }
}

package se.framsteg.journey.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.journey.placement.PlacementViews;
import se.framsteg.model.ModelVersion;
import se.framsteg.model.Stage;
import se.framsteg.shared.Link;
import se.framsteg.shared.http.Version;

/** The whole journey as one picture: what the page of a person is drawn from. */
@ApplicationScoped
public class JourneyService {

    private final Courses courses;
    private final StageViews views;
    private final PlacementViews placements;

    JourneyService(Courses courses, StageViews views, PlacementViews placements) {
        this.courses = courses;
        this.views = views;
        this.placements = placements;
    }

    JourneyView get(UUID placementId) {
        Course course = courses.of(placementId);
        List<StageVisitView> visits = views.timeline(course);
        ModelVersion version = course.version();
        return new JourneyView(
                placementId,
                course.participantName(),
                placements.forEnterprise(course.placement()),
                Version.etag(course.placement().version()).toString(),
                new JourneyView.JourneyModel(version.id(), version.modelName().sv(), version.number()),
                (int) steps(visits).filter(StageVisitView.StepView::overdue).count(),
                course.isOver() ? null : next(visits),
                version.stages().stream().map(stage -> stage(stage, visits)).toList(),
                Map.of(
                        "self", Link.to("/journeys/" + placementId),
                        "placement", Link.to("/placements/" + placementId),
                        "participant",
                                Link.to("/participants/" + course.placement().participantId())));
    }

    private static JourneyView.JourneyStage stage(Stage stage, List<StageVisitView> visits) {
        return new JourneyView.JourneyStage(
                stage.code(),
                stage.title().sv(),
                stage.purpose().sv(),
                stage.position(),
                stage.repeatable(),
                stage.runsBeside(),
                stage.optional(),
                visits.stream()
                        .filter(visit -> visit.stageCode().equals(stage.code()))
                        .toList());
    }

    /** What is due first of what is waited for and open. */
    private static JourneyView.NextStep next(List<StageVisitView> visits) {
        return visits.stream()
                .filter(visit -> visit.status().code().equals(StageVisitStatus.OPEN.code()))
                .flatMap(visit -> visit.steps().stream()
                        .filter(step -> step.required()
                                && step.dueOn() != null
                                && step.status().code().equals(StepStatus.OPEN.code()))
                        .map(step -> new JourneyView.NextStep(
                                visit.id(), step.id(), step.title(), step.dueOn(), step.overdue())))
                .min(Comparator.comparing(JourneyView.NextStep::dueOn))
                .orElse(null);
    }

    private static Stream<StageVisitView.StepView> steps(List<StageVisitView> visits) {
        return visits.stream().flatMap(visit -> visit.steps().stream());
    }
}

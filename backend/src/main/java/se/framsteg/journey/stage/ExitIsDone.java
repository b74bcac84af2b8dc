package se.framsteg.journey.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.framsteg.journey.placement.EndingCondition;
import se.framsteg.journey.placement.Placement;
import se.framsteg.model.FilledBy;
import se.framsteg.model.Stage;
import se.framsteg.shared.problem.Words;

/** Nobody is let go without a farewell: the stage of the exit is signed, or the manager has said why it is not. */
@ApplicationScoped
class ExitIsDone implements EndingCondition {

    private final Courses courses;

    ExitIsDone(Courses courses) {
        this.courses = courses;
    }

    @Override
    public List<Words> unmet(Placement placement) {
        Course course = courses.afterwards(placement.id());
        return course.version().stageOf(FilledBy.OUTCOME).stream()
                .filter(exit -> !course.isFinished(exit))
                .map(ExitIsDone::left)
                .toList();
    }

    private static Words left(Stage exit) {
        return new Words(
                "Etappen ”%s” är inte klar.".formatted(exit.title().sv()),
                "The stage \"%s\" is not finished.".formatted(exit.code()));
    }
}

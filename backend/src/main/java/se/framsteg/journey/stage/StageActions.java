package se.framsteg.journey.stage;

import static se.framsteg.journey.stage.StageVisitAction.SEND_BACK;
import static se.framsteg.journey.stage.StageVisitAction.SIGN_OFF;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.framsteg.access.Role;
import se.framsteg.access.machine.AllowedAction;
import se.framsteg.access.machine.By;
import se.framsteg.model.Stage;
import se.framsteg.model.Step;
import se.framsteg.signing.SigningView;

/**
 * What may be done with one visit now, and where.
 *
 * @param text what is put before the signers; null when nothing is
 */
record StageActions(Course course, StageVisit visit, SigningView text) {

    private static final Set<StageVisitAction> AT_THE_TABLE = Set.of(SIGN_OFF, SEND_BACK);

    List<AllowedAction> of(By by) {
        return possible(by)
                .map(action -> AllowedAction.of(action, href(resource(action))))
                .toList();
    }

    List<AllowedAction> atTheTable(By participant) {
        return possible(participant)
                .filter(AT_THE_TABLE::contains)
                .map(action -> AllowedAction.of(action, href(resource(action))))
                .toList();
    }

    List<AllowedAction> of(StepRecord record, Step step, By by) {
        return steps(record, step, by)
                .map(action -> AllowedAction.of(action, href(resource(action))))
                .toList();
    }

    List<AllowedAction> atTheTable(StepRecord record, Step step, By participant) {
        return steps(record, step, participant)
                .filter(action -> action == StepAction.UNDERSTAND)
                .map(action -> AllowedAction.of(action, href(resource(action))))
                .toList();
    }

    private Stream<StepAction> steps(StepRecord record, Step step, By by) {
        return course.isClosedFor(visit) || course.statusOf(visit) != StageVisitStatus.OPEN
                ? Stream.empty()
                : record.possible(step, by).stream();
    }

    private Stream<StageVisitAction> possible(By by) {
        if (course.replacementOf(visit).isPresent()) {
            return Stream.empty();
        }
        Stage stage = course.stageOf(visit);
        return StageVisitAction.MACHINE.possible(course.statusOf(visit), by.roles()).stream()
                .filter(action -> action == StageVisitAction.CORRECT || !course.isClosedFor(visit))
                .filter(action -> switch (action) {
                    case CORRECT -> stage.isSigned() && course.mayCorrect();
                    case VOID -> !course.isOver();
                    case START ->
                        course.mayOpen(stage) && course.predecessorsLeft(stage).isEmpty();
                    case MAKE_READY -> visit.stepsLeft(stage, course.due()).isEmpty();
                    case SIGN_OFF -> text != null && text.missing().stream().anyMatch(by.roles()::contains);
                    case SKIP ->
                        !stage.statutory() && (stage.optional() || by.roles().contains(Role.MANAGER));
                    case SEND_BACK -> true;
                    case OPEN_ITSELF, FINISH_ITSELF -> false;
                });
    }

    private String href(String resource) {
        return "/framsteg/v1/stage-visits/" + visit.id() + "/" + resource;
    }

    private static String resource(StageVisitAction action) {
        return switch (action) {
            case START -> "openings";
            case MAKE_READY -> "ready-marks";
            case SIGN_OFF -> "sign-offs";
            case SEND_BACK -> "returns";
            case SKIP -> "skips";
            case CORRECT -> "corrections";
            case VOID -> "voidings";
            case OPEN_ITSELF, FINISH_ITSELF -> throw new IllegalArgumentException(action + " is the service's own");
        };
    }

    private static String resource(StepAction action) {
        return switch (action) {
            case COMPLETE -> "step-completions";
            case SHOW -> "step-demonstrations";
            case UNDERSTAND -> "step-understandings";
            case MARK_NOT_APPLICABLE -> "step-exemptions";
            case UNDO -> "step-undoings";
            case FILL, FALL_AWAY -> throw new IllegalArgumentException(action + " is the service's own");
        };
    }
}

package se.framsteg.journey.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.journey.history.Change;
import se.framsteg.journey.history.History;
import se.framsteg.model.FilledBy;
import se.framsteg.model.Opening;
import se.framsteg.model.Stage;
import se.framsteg.model.Step;
import se.framsteg.shared.id.Uuid7;

/** How a journey moves on: what each change leaves in the history, and what opens when something is finished. */
@ApplicationScoped
public class StageProgress {

    private final Courses courses;
    private final StageVisits visits;
    private final History history;
    private final WhoActs who;
    private final Uuid7 ids;

    StageProgress(Courses courses, StageVisits visits, History history, WhoActs who, Uuid7 ids) {
        this.courses = courses;
        this.visits = visits;
        this.history = history;
        this.who = who;
        this.ids = ids;
    }

    /** The document is there: the step it fills is done, if a visit is under way and still waits for it. */
    public void fill(Course course, FilledBy document) {
        course.visitFor(document)
                .ifPresent(
                        visit -> fill(course, visit, document, who.theService().on()));
    }

    /** The same in a visit that is known. Nothing happens when it is not open, or waits for it no longer. */
    public void fill(Course course, StageVisit visit, FilledBy document, LocalDate on) {
        openIfItsDay(course, visit);
        Step step = course.stageOf(visit).stepFilledBy(document).orElseThrow();
        visit.steps().stream()
                .filter(record -> record.stepId().equals(step.id()) && !record.isSettled())
                .filter(record -> visit.status() == StageVisitStatus.OPEN)
                .findFirst()
                .ifPresent(record -> moved(
                        course,
                        visit,
                        visit.openStep(record.id()).fill(step, who.theService().effectiveOn(on))));
    }

    /** For what is written into a visit from above. */
    public void mustBeOpen(Course course, StageVisit visit) {
        if (course.isClosedFor(visit)) {
            throw StageProblems.placementNotRunning();
        }
        openIfItsDay(course, visit);
        if (visit.status() != StageVisitStatus.OPEN) {
            throw StageProblems.stageNotOpen(visit.status());
        }
    }

    /** A step has changed; a stage that nobody signs is done with its last. */
    void moved(Course course, StageVisit visit, Change<StepStatus> change) {
        history.append("step_record", visit.organisationId(), change);
        if (visit.isFinishedByItself(course.stageOf(visit))) {
            changed(course, visit, visit.finishItself(who.theService()));
        }
        visits.flush();
    }

    /** A visit has changed; what waited for it opens, and a stage that is gone through in rounds begins the next. */
    void changed(Course course, StageVisit visit, Change<StageVisitStatus> change) {
        history.append(Course.VISIT, visit.organisationId(), change);
        if (!change.to().isFinished() || change.from() == change.to()) {
            return;
        }
        Stage stage = course.stageOf(visit);
        open(course, other -> other.opening().after().contains(stage.code()), who.theService());
        if (stage.repeatable() && course.isRunning() && !course.isEnding() && course.isLastRound(visit)) {
            StageVisit next = visit.nextRound(stage, course.due(), ids::next);
            visits.add(next);
            changed(course, next, next.openItself(who.theService()));
        }
    }

    /** An edition that comes in the place of another; one that is planned opens when the other was under way. */
    void replace(Course course, StageVisit edition, boolean underWay) {
        visits.add(edition);
        if (underWay && edition.status() == StageVisitStatus.PLANNED && course.isRunning()) {
            changed(course, edition, edition.openItself(who.theService()));
        }
    }

    /** What a date has opened is written down at the first thing done in it. */
    void openIfItsDay(Course course, StageVisit visit) {
        course.openedByItsDay(visit)
                .ifPresent(day ->
                        changed(course, visit, visit.openItself(who.theService().effectiveOn(day))));
    }

    /** The visits of a placement that has just been planned; nobody has been in any of them. */
    void layOut(UUID placementId, boolean referred) {
        Course empty = courses.afterwards(placementId);
        empty.version()
                .stages()
                .forEach(stage -> visits.add(
                        StageVisit.planned(empty.placement().organisationId(), placementId, stage, ids::next)));
        Course course = courses.afterwards(placementId);
        openAt(course, Opening.Moment.WHEN_PLANNED, who.theService());
        LocalDate answered = course.placement().referralAcceptedOn();
        for (StageVisit visit : course.visits()) {
            for (Step step : course.stageOf(visit).steps()) {
                settleByReferral(course, visit, step, referred, answered);
            }
        }
    }

    private void settleByReferral(Course course, StageVisit visit, Step step, boolean referred, LocalDate answered) {
        if (step.filledBy() == null || step.filledBy().isTheOnlyWay()) {
            return;
        }
        By service = who.theService();
        UUID record = visit.steps().stream()
                .filter(found -> found.stepId().equals(step.id()))
                .findFirst()
                .orElseThrow()
                .id();
        if (referred && step.filledBy() != FilledBy.REFERRAL_MEETING) {
            By then = answered == null ? service : service.effectiveOn(answered);
            moved(course, visit, visit.openStep(record).fill(step, then));
        } else if (!referred && step.filledBy() != FilledBy.REFERRAL_LEGAL_GROUND) {
            moved(course, visit, visit.openStep(record).fallAway(step, service));
        }
    }

    void begin(UUID placementId) {
        Course course = courses.afterwards(placementId);
        By onTheFirstDay = who.theService().effectiveOn(course.placement().startedOn());
        openAt(course, Opening.Moment.AT_START, onTheFirstDay);
    }

    void startEnding(UUID placementId) {
        Course course = courses.afterwards(placementId);
        course.visits().stream()
                .filter(visit -> visit.status() == StageVisitStatus.PLANNED)
                .filter(visit -> course.stageOf(visit).opening().alsoWhenEnding())
                .forEach(visit -> changed(course, visit, visit.openItself(who.theService())));
    }

    private void openAt(Course course, Opening.Moment moment, By by) {
        course.visits().stream()
                .filter(visit -> visit.status() == StageVisitStatus.PLANNED)
                .filter(visit -> course.stageOf(visit).opening().moment() == moment)
                .forEach(visit -> changed(course, visit, visit.openItself(by)));
    }

    private void open(Course course, Predicate<Stage> which, By by) {
        course.visits().stream()
                .filter(visit -> visit.status() == StageVisitStatus.PLANNED)
                .filter(visit -> which.test(course.stageOf(visit)))
                .filter(visit -> course.predecessorsLeft(course.stageOf(visit)).isEmpty() && course.isRunning())
                .forEach(visit -> changed(course, visit, visit.openItself(by)));
    }
}

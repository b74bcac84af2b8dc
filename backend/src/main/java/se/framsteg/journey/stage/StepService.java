package se.framsteg.journey.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.journey.history.Change;
import se.framsteg.model.Step;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.signing.ParticipantAct;
import se.framsteg.signing.SigningService;

/** What one does with the steps of a stage that is open. */
@ApplicationScoped
public class StepService {

    private final Courses courses;
    private final StageProgress progress;
    private final StageViews views;
    private final SigningService signing;
    private final WhoActs who;

    StepService(Courses courses, StageProgress progress, StageViews views, SigningService signing, WhoActs who) {
        this.courses = courses;
        this.progress = progress;
        this.views = views;
        this.signing = signing;
        this.who = who;
    }

    Versioned<StageVisitView> complete(UUID visitId, Version version, StageInput.Completion input) {
        By by = who.now();
        LocalDate doneOn = input.doneOn() == null ? by.on() : input.doneOn();
        StepAnswer answer = new StepAnswer(doneOn, input.choice(), input.personWords(), input.note());
        return change(
                visitId, version, List.of(input.stepRecordId()), (record, step) -> record.complete(step, answer, by));
    }

    Versioned<StageVisitView> show(UUID visitId, Version version, StageInput.Demonstration input) {
        By by = who.now();
        return change(visitId, version, input.stepRecordIds(), (record, step) -> record.show(step, by));
    }

    Versioned<StageVisitView> understand(UUID visitId, Version version, StageInput.Understanding input) {
        Course course = courses.ofVisit(visitId);
        ParticipantAct act = signing.participantActs(course.document(course.visit(visitId)), input.pin(), who.now());
        return change(
                course,
                visitId,
                version,
                input.stepRecordIds(),
                (record, step) -> record.understand(step, act.method(), act.by()));
    }

    Versioned<StageVisitView> exempt(UUID visitId, Version version, StageInput.Exemption input) {
        By by = who.now();
        return change(
                visitId,
                version,
                List.of(input.stepRecordId()),
                (record, step) -> record.markNotApplicable(step, input.why(), by));
    }

    Versioned<StageVisitView> undo(UUID visitId, Version version, StageInput.Undoing input) {
        By by = who.now();
        return change(visitId, version, List.of(input.stepRecordId()), (record, step) -> record.undo(step, by));
    }

    private Versioned<StageVisitView> change(
            UUID visitId, Version version, List<UUID> records, BiFunction<StepRecord, Step, Change<StepStatus>> verb) {
        return change(courses.ofVisit(visitId), visitId, version, records, verb);
    }

    private Versioned<StageVisitView> change(
            Course course,
            UUID visitId,
            Version version,
            List<UUID> records,
            BiFunction<StepRecord, Step, Change<StepStatus>> verb) {
        StageVisit visit = course.visit(visitId);
        version.mustBe(visit.version());
        if (course.isClosedFor(visit)) {
            throw StageProblems.placementNotRunning();
        }
        progress.openIfItsDay(course, visit);
        for (UUID id : records) {
            StepRecord record = visit.openStep(id);
            Step step = course.stageOf(visit).step(record.stepId());
            progress.moved(course, visit, verb.apply(record, step));
        }
        return views.versioned(course, visit);
    }
}

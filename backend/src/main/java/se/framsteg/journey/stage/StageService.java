package se.framsteg.journey.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.journey.history.Change;
import se.framsteg.model.Stage;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.signing.ParticipantAct;
import se.framsteg.signing.SignatureInput;
import se.framsteg.signing.SigningService;

/** What one does with a stage as a whole: open it, put it before the signers, sign, send back, skip. */
@ApplicationScoped
public class StageService {

    private final Courses courses;
    private final StageProgress progress;
    private final StageViews views;
    private final VisitText texts;
    private final SigningService signing;
    private final WhoActs who;
    private final Uuid7 ids;

    StageService(
            Courses courses,
            StageProgress progress,
            StageViews views,
            VisitText texts,
            SigningService signing,
            WhoActs who,
            Uuid7 ids) {
        this.courses = courses;
        this.progress = progress;
        this.views = views;
        this.texts = texts;
        this.signing = signing;
        this.who = who;
        this.ids = ids;
    }

    Versioned<StageVisitView> get(UUID visitId) {
        Course course = courses.ofVisit(visitId);
        return views.versioned(course, course.visit(visitId));
    }

    Versioned<StageVisitView> start(UUID visitId, Version version) {
        Course course = courses.ofVisit(visitId);
        StageVisit visit = current(course, visitId, version);
        Stage stage = course.stageOf(visit);
        if (!course.mayOpen(stage)) {
            throw StageProblems.placementNotRunning();
        }
        return changed(course, visit, visit.start(course.predecessorsLeft(stage), who.now()));
    }

    Versioned<StageVisitView> makeReady(UUID visitId, Version version) {
        Course course = courses.ofVisit(visitId);
        StageVisit visit = current(course, visitId, version);
        progress.openIfItsDay(course, visit);
        By by = who.now();
        Change<StageVisitStatus> change = visit.makeReady(course.stageOf(visit), course.due(), by);
        if (change.to() == StageVisitStatus.READY) {
            signing.open(
                    course.document(visit),
                    texts.of(course, visit),
                    course.stageOf(visit).signedBy(),
                    by);
        }
        return changed(course, visit, change);
    }

    Versioned<StageVisitView> signOff(UUID visitId, Version version, SignatureInput input) {
        Course course = courses.ofVisit(visitId);
        StageVisit visit = current(course, visitId, version);
        SigningService.Signed signed = signing.sign(course.document(visit), input, who.now());
        ParticipantAct act = signed.act();
        return changed(course, visit, visit.signOff(act.method(), signed.last(), act.by()));
    }

    Versioned<StageVisitView> sendBack(UUID visitId, Version version, StageInput.Return input) {
        Course course = courses.ofVisit(visitId);
        StageVisit visit = current(course, visitId, version);
        ParticipantAct act = signing.whoActs(course.document(visit), input.pin(), who.now());
        Change<StageVisitStatus> change = visit.sendBack(input.missing(), act.by());
        signing.lapse(course.document(visit), act.by());
        return changed(course, visit, change);
    }

    Versioned<StageVisitView> skip(UUID visitId, Version version, StageInput.Skip input) {
        Course course = courses.ofVisit(visitId);
        StageVisit visit = current(course, visitId, version);
        return changed(course, visit, visit.skip(course.stageOf(visit), input.why(), who.now()));
    }

    /** Shows the correction, which is open; what was signed stays as it is. */
    Versioned<StageVisitView> correct(UUID visitId, Version version, StageInput.Correction input) {
        Course course = courses.ofVisit(visitId);
        StageVisit visit = unreplaced(course, visitId, version);
        if (!course.mayCorrect()) {
            throw StageProblems.placementNotRunning();
        }
        Stage stage = course.stageOf(visit);
        progress.changed(course, visit, visit.correct(stage, input.why(), who.now()));
        StageVisit correction = visit.correction(stage, ids::next);
        progress.replace(course, correction, false);
        return views.versioned(courses.ofVisit(correction.id()), correction);
    }

    /** Shows the empty one that comes in its place. */
    Versioned<StageVisitView> makeVoid(UUID visitId, Version version, StageInput.Voiding input) {
        Course course = courses.ofVisit(visitId);
        StageVisit visit = unreplaced(course, visitId, version);
        if (course.isOver()) {
            throw StageProblems.placementNotRunning();
        }
        boolean underWay = course.statusOf(visit) != StageVisitStatus.PLANNED;
        By by = who.now();
        progress.changed(course, visit, visit.makeVoid(input.why(), by));
        signing.lapse(course.document(visit), by);
        StageVisit fresh = visit.anew(course.stageOf(visit), ids::next);
        progress.replace(course, fresh, underWay);
        return views.versioned(courses.ofVisit(fresh.id()), fresh);
    }

    private static StageVisit current(Course course, UUID visitId, Version version) {
        StageVisit visit = unreplaced(course, visitId, version);
        if (course.isClosedFor(visit)) {
            throw StageProblems.placementNotRunning();
        }
        return visit;
    }

    private static StageVisit unreplaced(Course course, UUID visitId, Version version) {
        StageVisit visit = course.visit(visitId);
        version.mustBe(visit.version());
        if (course.replacementOf(visit).isPresent()) {
            throw StageProblems.alreadyReplaced();
        }
        return visit;
    }

    private Versioned<StageVisitView> changed(Course course, StageVisit visit, Change<StageVisitStatus> change) {
        progress.changed(course, visit, change);
        return views.versioned(course, visit);
    }
}

package se.framsteg.journey.stage;

import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.journey.stage.StageVisitAction.MACHINE;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import se.framsteg.access.machine.By;
import se.framsteg.journey.history.Change;
import se.framsteg.journey.history.Told;
import se.framsteg.model.Stage;
import se.framsteg.model.Step;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.problem.Problem;
import se.framsteg.signing.SigningMethod;

/** One person's time in one stage, or in one round of it. The stage of the pinned model version is handed to each verb. */
@Entity
@Table(name = "stage_visit")
public class StageVisit extends StageVisitRecord {

    protected StageVisit() {}

    /** The first round; all visits of a journey are planned with the placement. */
    public static StageVisit planned(UUID orgId, UUID placementId, Stage stage, Supplier<UUID> ids) {
        return new StageVisit(orgId, placementId, stage, 1, ids);
    }

    /** The same visit once more, open, with what stands in it: there what was wrong is put right. */
    StageVisit correction(Stage stage, Supplier<UUID> ids) {
        StageVisit correction = anew(stage, ids);
        correction.status = StageVisitStatus.OPEN;
        correction.openedOn = openedOn;
        for (int i = 0; i < steps.size(); i++) {
            correction.steps.get(i).takeOver(steps.get(i));
        }
        return correction;
    }

    /** An empty one in its place. */
    StageVisit anew(Stage stage, Supplier<UUID> ids) {
        StageVisit fresh = new StageVisit(orgId, placementId, stage, round, ids);
        fresh.edition = edition + 1;
        fresh.inPlaceOf = id;
        for (int i = 0; i < steps.size(); i++) {
            fresh.steps.get(i).countFrom(steps.get(i).countsFrom());
        }
        return fresh;
    }

    /**
     * The round after this one. What comes again by a rhythm of its own goes on counting where this round left off.
     *
     * @param dueDates those of the journey when this round was made ready
     */
    public StageVisit nextRound(Stage stage, DueDates dueDates, Supplier<UUID> ids) {
        StageVisit next = new StageVisit(orgId, placementId, stage, round + 1, ids);
        for (int i = 0; i < steps.size(); i++) {
            StepRecord done = steps.get(i);
            LocalDate until = readyOn == null ? finishedOn : readyOn;
            LocalDate settled = done.isSettled()
                    ? dueDates.dueOn(stage.step(done.stepId()), done.countsFrom(), openedOn)
                            .orElse(until)
                    : until;
            next.steps.get(i).countFrom(settled.isAfter(until) ? settled : until);
        }
        return next;
    }

    private StageVisit(UUID orgId, UUID placementId, Stage stage, int round, Supplier<UUID> ids) {
        this.id = ids.get();
        this.orgId = orgId;
        this.placementId = placementId;
        this.stageId = stage.id();
        this.round = round;
        this.edition = 1;
        this.status = StageVisitStatus.PLANNED;
        for (Step step : stage.steps()) {
            steps.add(new StepRecord(ids.get(), orgId, id, step.id(), steps.size() + 1));
        }
    }

    /** @param predecessorsLeft titles of the stages that have to be finished first */
    public Change<StageVisitStatus> start(List<String> predecessorsLeft, By by) {
        refuseUnlessPossible(StageVisitAction.START, by);
        if (!predecessorsLeft.isEmpty()) {
            throw StageProblems.predecessorsLeft(predecessorsLeft);
        }
        return open(StageVisitAction.START, by);
    }

    public Change<StageVisitStatus> openItself(By by) {
        refuseUnlessPossible(StageVisitAction.OPEN_ITSELF, by);
        return open(StageVisitAction.OPEN_ITSELF, by);
    }

    private Change<StageVisitStatus> open(StageVisitAction action, By by) {
        openedOn = by.on();
        steps.stream().filter(step -> step.countsFrom() == null).forEach(step -> step.countFrom(openedOn));
        return move(action, StageVisitStatus.OPEN, Told.NOTHING, by);
    }

    /** A step to do something about, which can only be done while the visit is open. */
    public StepRecord openStep(UUID recordId) {
        StepRecord record = steps.stream()
                .filter(step -> step.id().equals(recordId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (status != StageVisitStatus.OPEN) {
            throw StageProblems.stageNotOpen(status);
        }
        changes++;
        return record;
    }

    /** Done at once when nobody is asked to sign. */
    public Change<StageVisitStatus> makeReady(Stage stage, DueDates dueDates, By by) {
        refuseUnlessPossible(StageVisitAction.MAKE_READY, by);
        List<String> left = stepsLeft(stage, dueDates);
        if (!left.isEmpty()) {
            throw StageProblems.stepsLeft(left);
        }
        readyOn = by.on();
        if (stage.isSigned()) {
            return move(StageVisitAction.MAKE_READY, StageVisitStatus.READY, Told.NOTHING, by);
        }
        finishedOn = by.on();
        return move(StageVisitAction.MAKE_READY, StageVisitStatus.DONE, Told.NOTHING, by);
    }

    /** @param last everybody who is asked has signed now */
    public Change<StageVisitStatus> signOff(SigningMethod method, boolean last, By by) {
        refuseUnlessPossible(StageVisitAction.SIGN_OFF, by);
        finishedOn = last ? by.on() : null;
        return move(
                StageVisitAction.SIGN_OFF,
                last ? StageVisitStatus.DONE : StageVisitStatus.READY,
                Told.inWay(method),
                by);
    }

    public Change<StageVisitStatus> sendBack(String whatIsMissing, By by) {
        refuseUnlessPossible(StageVisitAction.SEND_BACK, by);
        new Faults().required(whatIsMissing, "/missing").refuseIfAny();
        readyOn = null;
        return move(StageVisitAction.SEND_BACK, StageVisitStatus.OPEN, Told.toColleague(whatIsMissing.strip()), by);
    }

    public Change<StageVisitStatus> finishItself(By by) {
        refuseUnlessPossible(StageVisitAction.FINISH_ITSELF, by);
        readyOn = by.on();
        finishedOn = by.on();
        return move(StageVisitAction.FINISH_ITSELF, StageVisitStatus.DONE, Told.NOTHING, by);
    }

    public Change<StageVisitStatus> skip(Stage stage, String why, By by) {
        refuseUnlessPossible(StageVisitAction.SKIP, by);
        if (stage.statutory()) {
            throw StageProblems.aDutyCannotBeSkipped();
        }
        if (!stage.optional() && !by.roles().contains(MANAGER)) {
            throw StageProblems.notOptional();
        }
        new Faults().required(why, "/why").refuseIfAny();
        finishedOn = by.on();
        return move(StageVisitAction.SKIP, StageVisitStatus.SKIPPED, Told.toColleague(why.strip()), by);
    }

    public Change<StageVisitStatus> correct(Stage stage, String why, By by) {
        refuseUnlessPossible(StageVisitAction.CORRECT, by);
        if (!stage.isSigned()) {
            throw StageProblems.nothingSigned();
        }
        new Faults().required(why, "/why").refuseIfAny();
        return move(StageVisitAction.CORRECT, StageVisitStatus.DONE, Told.toColleague(why.strip()), by);
    }

    public Change<StageVisitStatus> makeVoid(String why, By by) {
        refuseUnlessPossible(StageVisitAction.VOID, by);
        new Faults().required(why, "/why").refuseIfAny();
        finishedOn = finishedOn == null ? by.on() : finishedOn;
        return move(StageVisitAction.VOID, StageVisitStatus.VOIDED, Told.toColleague(why.strip()), by);
    }

    /** Titles of what the stage still waits for. */
    public List<String> stepsLeft(Stage stage, DueDates dueDates) {
        return steps.stream()
                .filter(record -> !record.isSettled())
                .filter(record -> dueDates.isWaitedFor(stage.step(record.stepId()), record, openedOn))
                .map(record -> stage.step(record.stepId()).title().sv())
                .toList();
    }

    /** Nobody signs it and nothing is left to do in it. */
    public boolean isFinishedByItself(Stage stage) {
        return status == StageVisitStatus.OPEN
                && !stage.isSigned()
                && steps.stream().allMatch(StepRecord::isSettled);
    }

    private void refuseUnlessPossible(StageVisitAction action, By by) {
        MACHINE.refuseUnlessPossible(action, status, by.roles());
    }

    private Change<StageVisitStatus> move(StageVisitAction action, StageVisitStatus to, Told told, By by) {
        Change<StageVisitStatus> change = new Change<>(id, action, status, to, by, told);
        status = to;
        return change;
    }
}

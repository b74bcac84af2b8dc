package se.framsteg.journey.stage;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.access.vault.SealedEntity;
import se.framsteg.access.vault.SealedText;
import se.framsteg.access.vault.SealsItself;
import se.framsteg.journey.history.Change;
import se.framsteg.journey.history.Told;
import se.framsteg.model.Step;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.time.SwedishClock;
import se.framsteg.signing.SigningMethod;

/** What has been done about one step in one visit. To change it, ask for it by {@link StageVisit#openStep}. */
@Entity
@Table(name = "step_record")
@EntityListeners(SealsItself.class)
public class StepRecord implements SealedEntity {

    private record Words(String personWords, String note) {}

    @Id
    private UUID id;

    private UUID orgId;

    private UUID visitId;

    private UUID stepId;

    private int position;

    @Enumerated(EnumType.STRING)
    private StepStatus status;

    /** What a step that comes again and again counts from; null before the stage has opened. */
    private LocalDate countsFrom;

    private LocalDate doneOn;

    @Enumerated(EnumType.STRING)
    private StepAnswer.Choice choice;

    @Embedded
    private SealedText words;

    private Instant shownAt;

    private Instant understoodAt;

    @Enumerated(EnumType.STRING)
    private SigningMethod understoodMethod;

    protected StepRecord() {}

    StepRecord(UUID id, UUID orgId, UUID visitId, UUID stepId, int position) {
        this.id = id;
        this.orgId = orgId;
        this.visitId = visitId;
        this.stepId = stepId;
        this.position = position;
        this.status = StepStatus.OPEN;
    }

    void countFrom(LocalDate day) {
        countsFrom = day;
    }

    /** What stands in the same step of the visit that is corrected. */
    void takeOver(StepRecord old) {
        status = old.status;
        countsFrom = old.countsFrom;
        doneOn = old.doneOn;
        choice = old.choice;
        words = old.words == null ? null : SealedText.of(old.words.as(Words.class));
        shownAt = old.shownAt;
        understoodAt = old.understoodAt;
        understoodMethod = old.understoodMethod;
    }

    public Change<StepStatus> complete(Step step, StepAnswer answer, By by) {
        refuseUnlessPossible(StepAction.COMPLETE, step, by);
        answer.check(step.asks(), SwedishClock.dayOf(by.at()));
        doneOn = answer.doneOn();
        choice = answer.choice();
        write(answer.personWords(), answer.note());
        return move(StepAction.COMPLETE, StepStatus.DONE, Told.NOTHING, by.effectiveOn(doneOn));
    }

    public Change<StepStatus> show(Step step, By by) {
        refuseUnlessPossible(StepAction.SHOW, step, by);
        shownAt = by.at();
        return move(StepAction.SHOW, StepStatus.OPEN, Told.NOTHING, by);
    }

    public Change<StepStatus> understand(Step step, SigningMethod method, By by) {
        refuseUnlessPossible(StepAction.UNDERSTAND, step, by);
        understoodAt = by.at();
        understoodMethod = method;
        doneOn = by.on();
        return move(StepAction.UNDERSTAND, StepStatus.DONE, Told.inWay(method), by);
    }

    /** The document or the fact that it is about is there since {@code by.on()}. */
    public Change<StepStatus> fill(Step step, By by) {
        refuseUnlessPossible(StepAction.FILL, step, by);
        doneOn = by.on();
        return move(StepAction.FILL, StepStatus.DONE, Told.NOTHING, by);
    }

    public Change<StepStatus> fallAway(Step step, By by) {
        refuseUnlessPossible(StepAction.FALL_AWAY, step, by);
        return move(StepAction.FALL_AWAY, StepStatus.NOT_APPLICABLE, Told.NOTHING, by);
    }

    public Change<StepStatus> markNotApplicable(Step step, String why, By by) {
        refuseUnlessPossible(StepAction.MARK_NOT_APPLICABLE, step, by);
        new Faults().required(why, "/why").refuseIfAny();
        write(null, why);
        return move(StepAction.MARK_NOT_APPLICABLE, StepStatus.NOT_APPLICABLE, Told.toColleague(why.strip()), by);
    }

    public Change<StepStatus> undo(Step step, By by) {
        refuseUnlessPossible(StepAction.UNDO, step, by);
        doneOn = null;
        choice = null;
        words = null;
        shownAt = null;
        understoodAt = null;
        understoodMethod = null;
        return move(StepAction.UNDO, StepStatus.OPEN, Told.NOTHING, by);
    }

    /** What those roles may do about it while its stage is open. */
    List<StepAction> possible(Step step, By by) {
        return StepAction.MACHINE.possible(status, by.roles()).stream()
                .filter(action -> objection(action, step, by) == null)
                .toList();
    }

    private void refuseUnlessPossible(StepAction action, Step step, By by) {
        StepAction.MACHINE.refuseUnlessPossible(action, status, by.roles());
        Problem objection = objection(action, step, by);
        if (objection != null) {
            throw objection;
        }
    }

    /** What the model says against it; null when it says nothing. */
    private Problem objection(StepAction action, Step step, By by) {
        return switch (action) {
            case COMPLETE ->
                !mayDo(step, by)
                        ? StageProblems.notYours()
                        : step.isFilledElsewhere()
                                ? StageProblems.doneElsewhere()
                                : step.twoSided() ? StageProblems.twoSided() : null;
            case SHOW -> step.twoSided() ? null : StageProblems.notTwoSided();
            case UNDERSTAND ->
                !step.twoSided() ? StageProblems.notTwoSided() : shownAt == null ? StageProblems.notShownYet() : null;
            case MARK_NOT_APPLICABLE -> step.statutory() ? StageProblems.aDutyAlwaysApplies() : null;
            // What a document filled stays as long as the document does.
            case UNDO -> step.isFilledElsewhere() ? StageProblems.doneElsewhere() : null;
            case FILL, FALL_AWAY -> null;
        };
    }

    /** Whoever does it, and the supervisor on their behalf. */
    private static boolean mayDo(Step step, By by) {
        return by.roles().contains(Role.SUPERVISOR) || by.roles().stream().anyMatch(step.doneBy()::contains);
    }

    private Change<StepStatus> move(StepAction action, StepStatus to, Told told, By by) {
        Change<StepStatus> change = new Change<>(id, action, status, to, by, told);
        status = to;
        return change;
    }

    private void write(String personWords, String note) {
        String person = blankToNull(personWords);
        String colleague = blankToNull(note);
        words = person == null && colleague == null ? null : SealedText.of(new Words(person, colleague));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String table() {
        return "step_record";
    }

    @Override
    public SealedText words() {
        return words;
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID stepId() {
        return stepId;
    }

    public StepStatus status() {
        return status;
    }

    public boolean isSettled() {
        return status != StepStatus.OPEN;
    }

    public LocalDate countsFrom() {
        return countsFrom;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public StepAnswer.Choice choice() {
        return choice;
    }

    /** What the person says about it; null when nothing was asked or said. */
    public String personWords() {
        return words == null ? null : words.as(Words.class).personWords();
    }

    public String note() {
        return words == null ? null : words.as(Words.class).note();
    }

    public Instant shownAt() {
        return shownAt;
    }

    public Instant understoodAt() {
        return understoodAt;
    }

    public SigningMethod understoodMethod() {
        return understoodMethod;
    }
}

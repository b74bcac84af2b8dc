package se.framsteg.journey.workplan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.framsteg.access.machine.By;
import se.framsteg.access.vault.SealedEntity;
import se.framsteg.access.vault.SealedText;
import se.framsteg.access.vault.SealsItself;
import se.framsteg.journey.history.Change;
import se.framsteg.journey.history.Told;
import se.framsteg.journey.workplan.PlanContent.GoalContent;
import se.framsteg.journey.workplan.PlanContent.NextStep;
import se.framsteg.shared.problem.Faults;

/** One thing the participant wants. Its words belong to the signed plan and stay; how it goes is told here. */
@Entity
@Table(name = "goal")
@EntityListeners(SealsItself.class)
public class Goal implements SealedEntity {

    private static final String SEALED_OUTCOME = "sealed_outcome";

    private record Words(String ownWords, String nextStep) {}

    private record Outcome(String personWords, String supervisorWords) {}

    @Id
    private UUID id;

    private UUID orgId;

    private UUID planId;

    private int position;

    private UUID carriedFrom;

    @Embedded
    private SealedText words;

    @Enumerated(EnumType.STRING)
    private StepOwner stepOwner;

    private LocalDate stepDueOn;

    /** The chosen unit of the catalogue that it is about. */
    private UUID unitVersionId;

    /** How it went, as each of the two says it. */
    @Embedded
    @AttributeOverride(name = "sealedWords", column = @Column(name = SEALED_OUTCOME))
    private SealedText outcome;

    @Enumerated(EnumType.STRING)
    private GoalStatus status;

    protected Goal() {}

    Goal(UUID id, UUID orgId, UUID planId, int position, GoalContent content) {
        this.id = id;
        this.orgId = orgId;
        this.planId = planId;
        this.position = position;
        this.carriedFrom = content.carriedFrom();
        NextStep step = content.nextStep();
        this.words = SealedText.of(new Words(content.ownWords(), step == null ? null : step.words()));
        this.stepOwner = step == null ? null : step.owner();
        this.stepDueOn = step == null ? null : step.dueOn();
        this.unitVersionId = content.unitId();
        this.status = GoalStatus.PROPOSED;
    }

    Change<GoalStatus> activate(By by) {
        return move(GoalAction.ACTIVATE, GoalStatus.ACTIVE, Told.NOTHING, by);
    }

    public Change<GoalStatus> reach(String personSays, String supervisorSays, By by) {
        return finish(GoalAction.REACH, GoalStatus.REACHED, personSays, supervisorSays, by);
    }

    public Change<GoalStatus> reachPartly(String personSays, String supervisorSays, By by) {
        return finish(GoalAction.REACH_PARTLY, GoalStatus.PARTLY, personSays, supervisorSays, by);
    }

    private Change<GoalStatus> finish(
            GoalAction action, GoalStatus to, String personSays, String supervisorSays, By by) {
        refuseUnlessPossible(action, by);
        new Faults()
                .required(personSays, "/personWords")
                .required(supervisorSays, "/supervisorWords")
                .refuseIfAny();
        outcome = SealedText.of(new Outcome(personSays.strip(), supervisorSays.strip()));
        return move(action, to, Told.NOTHING, by);
    }

    public Change<GoalStatus> pause(By by) {
        return move(GoalAction.PAUSE, GoalStatus.PAUSED, Told.NOTHING, by);
    }

    public Change<GoalStatus> resume(By by) {
        return move(GoalAction.RESUME, GoalStatus.ACTIVE, Told.NOTHING, by);
    }

    public Change<GoalStatus> drop(Told told, By by) {
        refuseUnlessPossible(GoalAction.DROP, by);
        new Faults().required(told.reason(), "/reason").refuseIfAny();
        return move(GoalAction.DROP, GoalStatus.DROPPED, told, by);
    }

    private void refuseUnlessPossible(GoalAction action, By by) {
        GoalAction.MACHINE.refuseUnlessPossible(action, status, by.roles());
    }

    private Change<GoalStatus> move(GoalAction action, GoalStatus to, Told told, By by) {
        refuseUnlessPossible(action, by);
        Change<GoalStatus> change = new Change<>(id, action, status, to, by, told);
        status = to;
        return change;
    }

    GoalContent content() {
        return new GoalContent(carriedFrom, ownWords(), nextStep(), unitVersionId);
    }

    /** The same goal in the next plan. */
    GoalContent carriedOn() {
        return new GoalContent(id, ownWords(), nextStep(), unitVersionId);
    }

    @Override
    public String table() {
        return "goal";
    }

    @Override
    public SealedText words() {
        return words;
    }

    @Override
    public Map<String, SealedText> sealedTexts() {
        Map<String, SealedText> texts = new HashMap<>();
        texts.put(SealedText.COLUMN, words);
        texts.put(SEALED_OUTCOME, outcome);
        return texts;
    }

    @Override
    public UUID id() {
        return id;
    }

    public GoalStatus status() {
        return status;
    }

    public String ownWords() {
        return words.as(Words.class).ownWords();
    }

    /** Null when there is none. */
    public NextStep nextStep() {
        String step = words.as(Words.class).nextStep();
        return step == null ? null : new NextStep(step, stepOwner, stepDueOn);
    }

    /** Null when it is about none. */
    public UUID unitId() {
        return unitVersionId;
    }

    /** The goal of the plan before that goes on in this one; null when it is new. */
    public UUID carriedFrom() {
        return carriedFrom;
    }

    public String personWords() {
        return outcome == null ? null : outcome.as(Outcome.class).personWords();
    }

    public String supervisorWords() {
        return outcome == null ? null : outcome.as(Outcome.class).supervisorWords();
    }
}

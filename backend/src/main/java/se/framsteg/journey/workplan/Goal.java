package se.framsteg.journey.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import se.framsteg.access.machine.By;
import se.framsteg.journey.history.Change;
import se.framsteg.journey.history.Told;
import se.framsteg.journey.workplan.PlanContent.GoalContent;
import se.framsteg.shared.problem.Faults;

/** One thing the participant wants. Its words belong to the signed plan and stay; how it goes is told here. */
@Entity
@Table(name = "goal")
public class Goal {

    @Id
    private UUID id;

    @Column(name = "org_id")
    private UUID orgId;

    @Column(name = "plan_id")
    private UUID planId;

    private int position;

    @Column(name = "carried_from")
    private UUID carriedFrom;

    @Column(name = "own_words")
    private String ownWords;

    @Column(name = "next_step")
    private String nextStep;

    @Enumerated(EnumType.STRING)
    private GoalStatus status;

    /** How it went, as the participant says it. */
    @Column(name = "person_words")
    private String personWords;

    /** How it went, as the supervisor says it. */
    @Column(name = "supervisor_words")
    private String supervisorWords;

    @Version
    private long version;

    protected Goal() {}

    Goal(UUID id, UUID orgId, UUID planId, int position, GoalContent content) {
        this.id = id;
        this.orgId = orgId;
        this.planId = planId;
        this.position = position;
        this.carriedFrom = content.carriedFrom();
        this.ownWords = content.ownWords();
        this.nextStep = content.nextStep();
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
        personWords = personSays.strip();
        supervisorWords = supervisorSays.strip();
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
        return new GoalContent(carriedFrom, ownWords, nextStep);
    }

    /** The same goal in the next plan. */
    GoalContent carriedOn() {
        return new GoalContent(id, ownWords, nextStep);
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    public GoalStatus status() {
        return status;
    }

    public String ownWords() {
        return ownWords;
    }

    public String nextStep() {
        return nextStep;
    }

    public String personWords() {
        return personWords;
    }

    public String supervisorWords() {
        return supervisorWords;
    }

    public long version() {
        return version;
    }
}

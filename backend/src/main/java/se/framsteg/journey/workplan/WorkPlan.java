package se.framsteg.journey.workplan;

import static se.framsteg.journey.workplan.WorkPlanAction.MACHINE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.access.vault.SealedText;
import se.framsteg.journey.history.Change;
import se.framsteg.journey.history.Told;
import se.framsteg.journey.workplan.PlanContent.GoalContent;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.time.SwedishClock;
import se.framsteg.signing.SigningMethod;

/** One version of a participant's work plan. Once agreed its words never change; the next version takes its place. */
@Entity
@Table(name = "work_plan")
public class WorkPlan extends WorkPlanRecord {

    private static final String SEALED_WAIVER = "sealed_waiver";

    /** @param revisionWhy why it takes the place of the one before; null in the first */
    private record Words(String stepUp, List<String> tasks, String supports, String validation, String revisionWhy) {}

    /** Refused so often, somebody else is called in. */
    private static final int REFUSALS_BEFORE_THE_MANAGER = 3;

    @Embedded
    private SealedText words;

    @Embedded
    @AttributeOverride(name = "sealedWords", column = @Column(name = SEALED_WAIVER))
    private SealedText waiver;

    protected WorkPlan() {}

    public static WorkPlan draft(
            UUID orgId, UUID placementId, int number, PlanContent content, Supplier<UUID> ids, By by) {
        return begun(orgId, placementId, number, content, null, ids, by);
    }

    private static WorkPlan begun(
            UUID orgId, UUID placementId, int number, PlanContent content, String why, Supplier<UUID> ids, By by) {
        WorkPlan plan = new WorkPlan();
        plan.id = ids.get();
        plan.orgId = orgId;
        plan.placementId = placementId;
        plan.number = number;
        plan.status = WorkPlanStatus.DRAFT;
        plan.createdAt = by.at();
        plan.write(content, why, ids);
        return plan;
    }

    /**
     * A plan that takes this one's place when it is agreed, beginning with what this one says and is not finished.
     *
     * @param number of the new one: what was struck out has had a number too
     */
    public WorkPlan nextVersion(int number, String why, Supplier<UUID> ids, By by) {
        List<GoalContent> goesOn = goals.stream()
                .filter(goal -> !goal.status().isFinal())
                .map(Goal::carriedOn)
                .toList();
        PlanContent next = content().goingOnWith(goesOn);
        WorkPlan plan = begun(orgId, placementId, number, next, why.strip(), ids, by);
        plan.revisesId = id;
        return plan;
    }

    /** @param why shown to those who had already signed; asked for only then */
    public Change<WorkPlanStatus> edit(PlanContent content, String why, Supplier<UUID> ids, By by) {
        refuseUnlessPossible(WorkPlanAction.EDIT, by);
        boolean signing = status == WorkPlanStatus.SIGNING;
        if (signing) {
            new Faults().required(why, "/why").refuseIfAny();
        }
        if (status == WorkPlanStatus.DRAFT) {
            content.tellLoose(new Faults()).refuseIfAny();
        } else {
            content.checkWhole(SwedishClock.dayOf(by.at()));
        }
        write(content, revisionWhy(), ids);
        forgetWaiver();
        return move(
                WorkPlanAction.EDIT,
                signing ? WorkPlanStatus.PROPOSED : status,
                signing ? Told.toColleague(why.strip()) : Told.NOTHING,
                by);
    }

    public Change<WorkPlanStatus> propose(By by) {
        refuseUnlessPossible(WorkPlanAction.PROPOSE, by);
        content().checkWhole(SwedishClock.dayOf(by.at()));
        return move(WorkPlanAction.PROPOSE, WorkPlanStatus.PROPOSED, Told.NOTHING, by);
    }

    /** @param readTogether the day the two read it through */
    public Change<WorkPlanStatus> openSigning(LocalDate readTogether, By by) {
        refuseUnlessPossible(WorkPlanAction.OPEN_SIGNING, by);
        new Faults()
                .required(readTogether, "/readTogetherOn")
                .unless(
                        readTogether == null || !readTogether.isAfter(SwedishClock.dayOf(by.at())),
                        "/readTogetherOn",
                        "in-the-future",
                        "Läs igenom planen tillsammans innan ni skriver under.",
                        "Read the plan together before signing.")
                .refuseIfAny();
        readTogetherOn = readTogether;
        return move(WorkPlanAction.OPEN_SIGNING, WorkPlanStatus.SIGNING, Told.NOTHING, by);
    }

    /**
     * @param last everybody who is asked has signed now
     * @param reserved one of them has written what they do not agree with
     */
    public Change<WorkPlanStatus> sign(SigningMethod method, boolean last, boolean reserved, By by) {
        refuseUnlessPossible(WorkPlanAction.SIGN, by);
        if (last) {
            forgetWaiver();
            agreedOn = by.on();
            agreement = reserved ? Agreement.WITH_RESERVATION : Agreement.SIGNED;
        }
        return move(WorkPlanAction.SIGN, last ? WorkPlanStatus.AGREED : WorkPlanStatus.SIGNING, Told.inWay(method), by);
    }

    /** What the plan says begins to hold: its goals are on their way. */
    public List<Change<GoalStatus>> activateGoals(By by) {
        return goals.stream().map(goal -> goal.activate(by)).toList();
    }

    /**
     * The first of two managers asks that the plan hold although the participant has not signed.
     *
     * @param missing those whose signature is waited for: only the participant's may be missing
     */
    Change<WorkPlanStatus> askWithoutSignature(Waiver asked, Set<Role> missing, By by) {
        refuseUnlessPossible(WorkPlanAction.ASK_WITHOUT_SIGNATURE, by);
        asked.check();
        if (!missing.equals(Set.of(Role.PARTICIPANT))) {
            throw WorkPlanProblems.othersSignFirst();
        }
        askWaiver(new Waiver(asked.why().strip(), asked.personInformed().strip()), by.accountId());
        return move(WorkPlanAction.ASK_WITHOUT_SIGNATURE, status, Told.toColleague(waiver().why()), by);
    }

    /** The second agrees. */
    Change<WorkPlanStatus> agreeWithoutSignature(By by) {
        refuseUnlessPossible(WorkPlanAction.AGREE_WITHOUT_SIGNATURE, by);
        if (waiverAskedBy == null) {
            throw WorkPlanProblems.nobodyHasAsked();
        }
        if (waiverAskedBy.equals(by.accountId())) {
            throw WorkPlanProblems.anotherAgrees();
        }
        agreedOn = by.on();
        agreement = Agreement.WITHOUT_SIGNATURE;
        return move(WorkPlanAction.AGREE_WITHOUT_SIGNATURE, WorkPlanStatus.AGREED, Told.NOTHING, by);
    }

    public Change<WorkPlanStatus> refuse(String point, SigningMethod method, By by) {
        refuseUnlessPossible(WorkPlanAction.REFUSE, by);
        new Faults().required(point, "/point").refuseIfAny();
        refusals++;
        forgetWaiver();
        Told told = new Told(null, null, null, point.strip(), method);
        return move(WorkPlanAction.REFUSE, WorkPlanStatus.PROPOSED, told, by);
    }

    /** @param anotherUnderWay the journey already has a plan that is being written or signed */
    public Change<WorkPlanStatus> revise(String why, boolean anotherUnderWay, By by) {
        refuseUnlessPossible(WorkPlanAction.REVISE, by);
        new Faults().required(why, "/why").refuseIfAny();
        if (anotherUnderWay) {
            throw WorkPlanProblems.oneIsUnderWay();
        }
        return move(WorkPlanAction.REVISE, WorkPlanStatus.AGREED, Told.toColleague(why.strip()), by);
    }

    public Change<WorkPlanStatus> discard(By by) {
        return move(WorkPlanAction.DISCARD, WorkPlanStatus.DISCARDED, Told.NOTHING, by);
    }

    public Change<WorkPlanStatus> supersede(By by) {
        return move(WorkPlanAction.SUPERSEDE, WorkPlanStatus.SUPERSEDED, Told.NOTHING, by);
    }

    public Change<WorkPlanStatus> close(By by) {
        return move(WorkPlanAction.CLOSE, WorkPlanStatus.CLOSED, Told.NOTHING, by);
    }

    /** How one of its goals goes; only while the plan is in force. */
    Change<GoalStatus> onGoal(UUID goalId, Function<Goal, Change<GoalStatus>> act) {
        Goal goal = goals.stream()
                .filter(one -> one.id().equals(goalId))
                .findFirst()
                .orElseThrow(WorkPlanProblems::unknownGoal);
        if (status != WorkPlanStatus.AGREED) {
            throw WorkPlanProblems.notInForce();
        }
        Change<GoalStatus> change = act.apply(goal);
        changes++;
        return change;
    }

    public boolean managerIsCalledIn() {
        return status.isUnderWay() && refusals >= REFUSALS_BEFORE_THE_MANAGER;
    }

    private void write(PlanContent content, String revisionWhy, Supplier<UUID> ids) {
        hoursPerWeek = content.hoursPerWeek();
        words = SealedText.of(
                new Words(content.stepUp(), content.tasks(), content.supports(), content.validation(), revisionWhy));
        followUpDays = content.followUpDays().toArray(LocalDate[]::new);
        units.clear();
        content.unitIds().forEach(unit -> units.add(new ChosenUnit(orgId, unit)));
        goals.clear();
        content.goals().forEach(goal -> goals.add(new Goal(ids.get(), orgId, id, goals.size() + 1, goal)));
    }

    private void askWaiver(Waiver asked, UUID by) {
        waiver = SealedText.of(asked);
        waiverAskedBy = by;
    }

    private void forgetWaiver() {
        waiver = null;
        waiverAskedBy = null;
    }

    public PlanContent content() {
        Words said = words.as(Words.class);
        return new PlanContent(
                hoursPerWeek,
                said.stepUp(),
                said.tasks(),
                said.supports(),
                said.validation(),
                units.stream().map(ChosenUnit::unitVersionId).toList(),
                List.of(followUpDays),
                goals.stream().map(Goal::content).toList());
    }

    /** Why it takes the place of the one before; null in the first. */
    public String revisionWhy() {
        return words.as(Words.class).revisionWhy();
    }

    /** Why it is to hold, or holds, without the participant's signature; null when nobody has asked for that. */
    Waiver waiver() {
        return waiver == null ? null : waiver.as(Waiver.class);
    }

    UUID waiverAskedBy() {
        return waiverAskedBy;
    }

    @Override
    public SealedText words() {
        return words;
    }

    @Override
    public Map<String, SealedText> sealedTexts() {
        Map<String, SealedText> texts = new HashMap<>();
        texts.put(SealedText.COLUMN, words);
        texts.put(SEALED_WAIVER, waiver);
        return texts;
    }

    private void refuseUnlessPossible(WorkPlanAction action, By by) {
        MACHINE.refuseUnlessPossible(action, status, by.roles());
    }

    private Change<WorkPlanStatus> move(WorkPlanAction action, WorkPlanStatus to, Told told, By by) {
        refuseUnlessPossible(action, by);
        Change<WorkPlanStatus> change = new Change<>(id, action, status, to, by, told);
        status = to;
        changes++;
        return change;
    }
}

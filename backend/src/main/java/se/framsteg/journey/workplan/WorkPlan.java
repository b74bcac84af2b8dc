package se.framsteg.journey.workplan;

import static se.framsteg.journey.workplan.WorkPlanAction.MACHINE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import se.framsteg.access.machine.By;
import se.framsteg.access.vault.SealedEntity;
import se.framsteg.access.vault.SealedText;
import se.framsteg.access.vault.SealsItself;
import se.framsteg.journey.history.Change;
import se.framsteg.journey.history.Told;
import se.framsteg.journey.workplan.PlanContent.GoalContent;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.time.SwedishClock;
import se.framsteg.signing.SigningMethod;

/** One version of a participant's work plan. Once agreed its words never change; the next version takes its place. */
@Entity
@Table(name = "work_plan")
@EntityListeners(SealsItself.class)
public class WorkPlan implements SealedEntity {

    private record Words(String stepUp, List<String> tasks, String supports, String validation) {}

    /** Refused so often, somebody else is called in. */
    private static final int REFUSALS_BEFORE_THE_MANAGER = 3;

    @Id
    private UUID id;

    private UUID orgId;

    private UUID placementId;

    /** Counted from 1 in each journey. */
    private int number;

    @Enumerated(EnumType.STRING)
    private WorkPlanStatus status;

    /** The plan it is to take the place of; null for the first. */
    private UUID revisesId;

    private BigDecimal hoursPerWeek;

    @Embedded
    private SealedText words;

    private LocalDate followUpOn;

    private LocalDate readTogetherOn;

    private LocalDate agreedOn;

    private int refusals;

    private Instant createdAt;

    @Version
    private long version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "planId", insertable = false, updatable = false)
    @OrderBy("position")
    private List<Goal> goals = new ArrayList<>();

    protected WorkPlan() {}

    public static WorkPlan draft(
            UUID orgId, UUID placementId, int number, PlanContent content, Supplier<UUID> ids, By by) {
        WorkPlan plan = new WorkPlan();
        plan.id = ids.get();
        plan.orgId = orgId;
        plan.placementId = placementId;
        plan.number = number;
        plan.status = WorkPlanStatus.DRAFT;
        plan.createdAt = by.at();
        plan.write(content, ids);
        return plan;
    }

    /** A plan that takes this one's place when it is agreed, beginning with what this one says and is not finished. */
    public WorkPlan nextVersion(Supplier<UUID> ids, By by) {
        PlanContent said = content();
        List<GoalContent> goesOn = goals.stream()
                .filter(goal -> !goal.status().isFinal())
                .map(Goal::carriedOn)
                .toList();
        WorkPlan next = draft(
                orgId,
                placementId,
                number + 1,
                new PlanContent(
                        said.hoursPerWeek(),
                        said.stepUp(),
                        said.tasks(),
                        said.supports(),
                        said.validation(),
                        null,
                        goesOn),
                ids,
                by);
        next.revisesId = id;
        return next;
    }

    /** @param why shown to those who had already signed; asked for only then */
    public Change<WorkPlanStatus> edit(PlanContent content, String why, Supplier<UUID> ids, By by) {
        refuseUnlessPossible(WorkPlanAction.EDIT, by);
        boolean signing = status == WorkPlanStatus.SIGNING;
        if (signing) {
            new Faults().required(why, "/why").refuseIfAny();
        }
        if (status != WorkPlanStatus.DRAFT) {
            content.checkWhole();
        }
        write(content, ids);
        return move(
                WorkPlanAction.EDIT,
                signing ? WorkPlanStatus.PROPOSED : status,
                signing ? Told.toColleague(why.strip()) : Told.NOTHING,
                by);
    }

    public Change<WorkPlanStatus> propose(By by) {
        refuseUnlessPossible(WorkPlanAction.PROPOSE, by);
        content().checkWhole();
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

    /** @param last everybody who is asked has signed now */
    public Change<WorkPlanStatus> sign(SigningMethod method, boolean last, By by) {
        refuseUnlessPossible(WorkPlanAction.SIGN, by);
        agreedOn = last ? by.on() : null;
        return move(WorkPlanAction.SIGN, last ? WorkPlanStatus.AGREED : WorkPlanStatus.SIGNING, Told.inWay(method), by);
    }

    /** What the plan says begins to hold: its goals are on their way. */
    public List<Change<GoalStatus>> activateGoals(By by) {
        return goals.stream().map(goal -> goal.activate(by)).toList();
    }

    public Change<WorkPlanStatus> refuse(String point, By by) {
        refuseUnlessPossible(WorkPlanAction.REFUSE, by);
        new Faults().required(point, "/point").refuseIfAny();
        refusals++;
        return move(WorkPlanAction.REFUSE, WorkPlanStatus.PROPOSED, Told.toColleague(point.strip()), by);
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

    private void write(PlanContent content, Supplier<UUID> ids) {
        hoursPerWeek = content.hoursPerWeek();
        words = SealedText.of(new Words(content.stepUp(), content.tasks(), content.supports(), content.validation()));
        followUpOn = content.followUpOn();
        goals.clear();
        content.goals().forEach(goal -> goals.add(new Goal(ids.get(), orgId, id, goals.size() + 1, goal)));
    }

    private void refuseUnlessPossible(WorkPlanAction action, By by) {
        MACHINE.refuseUnlessPossible(action, status, by.roles());
    }

    private Change<WorkPlanStatus> move(WorkPlanAction action, WorkPlanStatus to, Told told, By by) {
        refuseUnlessPossible(action, by);
        Change<WorkPlanStatus> change = new Change<>(id, action, status, to, by, told);
        status = to;
        return change;
    }

    public PlanContent content() {
        Words said = words.as(Words.class);
        return new PlanContent(
                hoursPerWeek,
                said.stepUp(),
                said.tasks(),
                said.supports(),
                said.validation(),
                followUpOn,
                goals.stream().map(Goal::content).toList());
    }

    public boolean managerIsCalledIn() {
        return status.isUnderWay() && refusals >= REFUSALS_BEFORE_THE_MANAGER;
    }

    @Override
    public String table() {
        return "work_plan";
    }

    @Override
    public SealedText words() {
        return words;
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return orgId;
    }

    public UUID placementId() {
        return placementId;
    }

    public int number() {
        return number;
    }

    public WorkPlanStatus status() {
        return status;
    }

    public UUID revisesId() {
        return revisesId;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    public List<Goal> goals() {
        return List.copyOf(goals);
    }

    public long version() {
        return version;
    }
}

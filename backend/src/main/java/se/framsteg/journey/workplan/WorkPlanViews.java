package se.framsteg.journey.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.State;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.access.staff.Colleagues;
import se.framsteg.catalogue.unit.UnitVersionRow;
import se.framsteg.journey.placement.Placement;
import se.framsteg.journey.workplan.PlanContent.NextStep;
import se.framsteg.participant.ParticipantNames;
import se.framsteg.shared.Codes;
import se.framsteg.shared.Link;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.time.SwedishClock;
import se.framsteg.signing.SigningService;

/** How plans are shown to the one who asks, with what may be done about them. */
@ApplicationScoped
class WorkPlanViews {

    private final WorkPlans plans;
    private final PlanHistory history;
    private final UnitTitles units;
    private final ParticipantNames names;
    private final Colleagues colleagues;
    private final SigningService signing;
    private final WhoActs who;
    private final SwedishClock clock;

    WorkPlanViews(
            WorkPlans plans,
            PlanHistory history,
            UnitTitles units,
            ParticipantNames names,
            Colleagues colleagues,
            SigningService signing,
            WhoActs who,
            SwedishClock clock) {
        this.plans = plans;
        this.history = history;
        this.units = units;
        this.names = names;
        this.colleagues = colleagues;
        this.signing = signing;
        this.who = who;
        this.clock = clock;
    }

    Versioned<WorkPlanView> versioned(OpenPlan open) {
        plans.flush(); // the version is known when everything is written
        return new Versioned<>(view(open), open.plan().version());
    }

    WorkPlanRow.All list(Placement placement, List<WorkPlan> all) {
        boolean mayBegin = all.stream()
                        .noneMatch(plan -> plan.status() == WorkPlanStatus.AGREED
                                || plan.status().isUnderWay())
                && !OpenPlan.isOver(placement, clock.today())
                && who.now().roles().contains(Role.SUPERVISOR);
        String self = "/placements/" + placement.id() + "/work-plans";
        return new WorkPlanRow.All(
                all.stream().map(this::row).toList(),
                mayBegin,
                Map.of("self", Link.to(self), "placement", Link.to("/placements/" + placement.id())));
    }

    private WorkPlanRow row(WorkPlan plan) {
        return new WorkPlanRow(
                plan.id(),
                plan.number(),
                code(plan.status()),
                agreement(plan),
                plan.agreedOn(),
                plan.content().followUpDays().stream()
                        .filter(day -> !day.isBefore(clock.today()))
                        .findFirst()
                        .orElse(null),
                plan.createdAt(),
                Map.of("self", Link.to("/work-plans/" + plan.id())));
    }

    private WorkPlanView view(OpenPlan open) {
        WorkPlan plan = open.plan();
        PlanContent content = plan.content();
        Optional<WorkPlan> before = plans.before(plan);
        Map<UUID, UnitVersionRow> titles = titles(content, before);
        PlanActions actions = new PlanActions(open, signing.view(open.document()), clock.today());
        By by = who.now();
        return new WorkPlanView(
                plan.id(),
                plan.placementId(),
                open.participantId(),
                names.of(plan.organisationId(), List.of(open.participantId())).get(open.participantId()),
                plan.number(),
                code(plan.status()),
                agreement(plan),
                content.hoursPerWeek(),
                content.stepUp(),
                content.tasks(),
                content.supports(),
                content.validation(),
                content.unitIds().stream()
                        .map(titles::get)
                        .map(WorkPlanViews::unit)
                        .toList(),
                content.followUpDays(),
                plan.goals().stream().map(goal -> goal(goal, actions, by)).toList(),
                plan.revisesId(),
                plan.revisionWhy(),
                before.map(old -> PlanDifference.between(old, plan, titles)).orElse(List.of()),
                plan.readTogetherOn(),
                plan.agreedOn(),
                actions.text(),
                plan.status() == WorkPlanStatus.PROPOSED || plan.status() == WorkPlanStatus.SIGNING
                        ? history.lastReturn(plan).orElse(null)
                        : null,
                waiver(plan),
                plan.managerIsCalledIn(),
                actions.of(by),
                actions.atTheTable(by.inRoles(Set.of(Role.PARTICIPANT))),
                links(plan));
    }

    private Map<UUID, UnitVersionRow> titles(PlanContent content, Optional<WorkPlan> before) {
        List<UUID> ids = new ArrayList<>(content.unitIds());
        before.ifPresent(old -> ids.addAll(old.content().unitIds()));
        return units.of(ids);
    }

    private WorkPlanView.GoalView goal(Goal goal, PlanActions actions, By by) {
        return new WorkPlanView.GoalView(
                goal.id(),
                goal.carriedFrom(),
                goal.ownWords(),
                step(goal),
                goal.unitId(),
                code(goal.status()),
                goal.personWords(),
                goal.supervisorWords(),
                actions.of(goal, by));
    }

    private WorkPlanView.StepView step(Goal goal) {
        NextStep step = goal.nextStep();
        if (step == null) {
            return null;
        }
        LocalDate due = step.dueOn();
        boolean late = due != null && goal.status() == GoalStatus.ACTIVE && due.isBefore(clock.today());
        return new WorkPlanView.StepView(step.words(), step.owner(), due, late);
    }

    private WorkPlanView.WaiverView waiver(WorkPlan plan) {
        Waiver waiver = plan.waiver();
        if (waiver == null) {
            return null;
        }
        UUID asked = plan.waiverAskedBy();
        return new WorkPlanView.WaiverView(
                waiver.why(),
                waiver.personInformed(),
                colleagues.namesOfAccounts(List.of(asked)).get(asked));
    }

    private static WorkPlanView.UnitView unit(UnitVersionRow unit) {
        return new WorkPlanView.UnitView(unit.id(), unit.code(), unit.title());
    }

    private static WorkPlanView.CodeView agreement(WorkPlan plan) {
        Agreement agreement = plan.agreement();
        return agreement == null ? null : new WorkPlanView.CodeView(Codes.toWire(agreement), agreement.label());
    }

    private static WorkPlanView.CodeView code(State state) {
        return new WorkPlanView.CodeView(state.code(), state.label());
    }

    private static Map<String, Link> links(WorkPlan plan) {
        String self = "/work-plans/" + plan.id();
        return Map.of(
                "self", Link.to(self),
                "changes", Link.to(self + "/status-changes"),
                "placement", Link.to("/placements/" + plan.placementId()));
    }
}

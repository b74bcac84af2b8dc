package se.framsteg.journey.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.journey.placement.Placement;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.signing.SigningService;

/** Writing a plan: a draft, a proposal, a new version. */
@ApplicationScoped
public class WorkPlanService {

    private final WorkPlans plans;
    private final PlanDesk desk;
    private final PlanContentReader reader;
    private final WorkPlanViews views;
    private final SigningService signing;
    private final PlanHistory history;
    private final WhoActs who;
    private final Uuid7 ids;

    WorkPlanService(
            WorkPlans plans,
            PlanDesk desk,
            PlanContentReader reader,
            WorkPlanViews views,
            SigningService signing,
            PlanHistory history,
            WhoActs who,
            Uuid7 ids) {
        this.plans = plans;
        this.desk = desk;
        this.reader = reader;
        this.views = views;
        this.signing = signing;
        this.history = history;
        this.who = who;
        this.ids = ids;
    }

    WorkPlanRow.All list(UUID placementId) {
        Placement placement = desk.placement(placementId);
        return views.list(placement, plans.of(placement.organisationId(), placement.id()));
    }

    Versioned<WorkPlanView> get(UUID planId) {
        return views.versioned(desk.toSee(planId));
    }

    WorkPlanChangeView.All changes(UUID planId) {
        WorkPlan plan = desk.toSee(planId).plan();
        return new WorkPlanChangeView.All(history.of(plan));
    }

    Versioned<WorkPlanView> draft(UUID placementId, WorkPlanInput input) {
        Placement placement = desk.placement(placementId);
        desk.refuseWhenOver(placement);
        UUID organisation = placement.organisationId();
        PlanContent content = reader.forDraft(input, Set.of());
        if (plans.underWay(organisation, placementId).isPresent()) {
            throw WorkPlanProblems.oneIsUnderWay();
        }
        if (plans.inForce(organisation, placementId).isPresent()) {
            throw WorkPlanProblems.oneIsInForce();
        }
        WorkPlan plan = WorkPlan.draft(
                organisation, placementId, plans.nextNumber(organisation, placementId), content, ids::next, who.now());
        plans.add(plan);
        return views.versioned(new OpenPlan(plan, placement));
    }

    /** While it is being signed, what was signed lapses. */
    Versioned<WorkPlanView> edit(UUID planId, Version version, WorkPlanInput input) {
        OpenPlan open = desk.toChange(planId, version);
        WorkPlan plan = open.plan();
        By by = who.now();
        WorkPlanAction.MACHINE.refuseUnlessPossible(WorkPlanAction.EDIT, plan.status(), by.roles());
        PlanContent content = reader.forEdit(input, plan.status(), goalsBefore(plan));
        desk.note(plan, plan.edit(content, input.why(), ids::next, by));
        signing.lapse(open.document(), by);
        return views.versioned(open);
    }

    Versioned<WorkPlanView> propose(UUID planId, Version version) {
        OpenPlan open = desk.toChange(planId, version);
        reader.mustStillBeOpen(open.plan().content());
        desk.note(open.plan(), open.plan().propose(who.now()));
        return views.versioned(open);
    }

    Versioned<WorkPlanView> discard(UUID planId, Version version) {
        OpenPlan open = desk.toChange(planId, version);
        desk.note(open.plan(), open.plan().discard(who.now()));
        return views.versioned(open);
    }

    /** The new version, as a draft; this one holds until that one is agreed. */
    Versioned<WorkPlanView> revise(UUID planId, Version version, WorkPlanActs.Revision input) {
        OpenPlan open = desk.toChange(planId, version);
        WorkPlan plan = open.plan();
        UUID organisation = plan.organisationId();
        boolean another = plans.underWay(organisation, plan.placementId()).isPresent();
        By by = who.now();
        desk.note(plan, plan.revise(input.why(), another, by));
        int number = plans.nextNumber(organisation, plan.placementId());
        WorkPlan next = plan.nextVersion(number, input.why(), ids::next, by);
        plans.add(next);
        return views.versioned(new OpenPlan(next, open.placement()));
    }

    private Set<UUID> goalsBefore(WorkPlan plan) {
        return plans.before(plan)
                .map(before -> before.goals().stream().map(Goal::id).collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}

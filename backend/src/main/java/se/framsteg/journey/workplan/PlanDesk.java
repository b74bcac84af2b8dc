package se.framsteg.journey.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.journey.history.Change;
import se.framsteg.journey.history.History;
import se.framsteg.journey.placement.Placement;
import se.framsteg.journey.placement.Placements;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.time.SwedishClock;

/** Fetches a plan for the act under way, as far as it reaches, and writes down what was done with it. */
@ApplicationScoped
class PlanDesk {

    private final WorkPlans plans;
    private final Placements placements;
    private final History history;
    private final Event<WorkPlanAgreed> agreed;
    private final Acting acting;
    private final WhoActs who;
    private final SwedishClock clock;

    PlanDesk(
            WorkPlans plans,
            Placements placements,
            History history,
            Event<WorkPlanAgreed> agreed,
            Acting acting,
            WhoActs who,
            SwedishClock clock) {
        this.plans = plans;
        this.placements = placements;
        this.history = history;
        this.agreed = agreed;
        this.acting = acting;
        this.who = who;
        this.clock = clock;
    }

    /** Refuses as if there were none when the act does not reach it; names the participant in the audit. */
    Placement placement(UUID placementId) {
        Placement placement = placements.find(acting.decision(), placementId).orElseThrow(Problem::notFound);
        acting.about(placement.participantId());
        return placement;
    }

    OpenPlan toSee(UUID planId) {
        WorkPlan plan = plans.find(acting.decision(), planId).orElseThrow(Problem::notFound);
        return new OpenPlan(plan, placement(plan.placementId()));
    }

    /** Refuses when somebody has changed it since, or the placement is over. */
    OpenPlan toChange(UUID planId, Version version) {
        OpenPlan open = toSee(planId);
        version.mustBe(open.plan().version());
        refuseWhenOver(open.placement());
        return open;
    }

    void refuseWhenOver(Placement placement) {
        if (OpenPlan.isOver(placement, clock.today())) {
            throw WorkPlanProblems.placementIsOver();
        }
    }

    void note(WorkPlan plan, Change<WorkPlanStatus> change) {
        history.append(OpenPlan.TABLE, plan.organisationId(), change);
    }

    void noteGoals(WorkPlan plan, Collection<Change<GoalStatus>> changes) {
        changes.forEach(change -> history.append("goal", plan.organisationId(), change));
    }

    /** The one that was in force gives way first: at no moment are there two. */
    void makeRoomFor(OpenPlan next) {
        plans.before(next.plan())
                .filter(before -> before.status() == WorkPlanStatus.AGREED)
                .ifPresent(before -> note(before, before.supersede(who.theService())));
    }

    /** It holds from now on. */
    void agreed(OpenPlan open, By by) {
        WorkPlan plan = open.plan();
        List<Change<GoalStatus>> begun = plan.activateGoals(who.theService());
        noteGoals(plan, begun);
        agreed.fire(new WorkPlanAgreed(plan.id(), plan.placementId(), plan.organisationId(), plan.agreedOn(), by.at()));
    }
}

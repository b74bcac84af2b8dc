package se.framsteg.journey.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.journey.placement.EndingCondition;
import se.framsteg.journey.placement.Placement;
import se.framsteg.journey.placement.PlacementEvent.PlacementEnded;
import se.framsteg.shared.problem.Words;

/** A plan ends with its placement, and the placement waits until every goal has an answer. */
@ApplicationScoped
class WorkPlanEnding implements EndingCondition {

    private final WorkPlans plans;
    private final PlanDesk desk;
    private final WhoActs who;

    WorkPlanEnding(WorkPlans plans, PlanDesk desk, WhoActs who) {
        this.plans = plans;
        this.desk = desk;
        this.who = who;
    }

    @Override
    public List<Words> unmet(Placement placement) {
        UUID organisation = placement.organisationId();
        List<Words> unmet = new ArrayList<>();
        if (plans.underWay(organisation, placement.id()).isPresent()) {
            unmet.add(new Words(
                    "En arbetsplan håller på att skrivas. Gör klart den eller stryk den.",
                    "A work plan is being written. Finish or discard it."));
        }
        Optional<WorkPlan> inForce = plans.inForce(organisation, placement.id());
        if (inForce.stream()
                .flatMap(plan -> plan.goals().stream())
                .anyMatch(goal -> !goal.status().isFinal())) {
            unmet.add(new Words(
                    "Alla mål i arbetsplanen ska ha ett svar: nått, delvis nått eller utgår.",
                    "Every goal of the work plan needs an answer: reached, partly reached or dropped."));
        }
        return unmet;
    }

    void close(@Observes PlacementEnded ended) {
        plans.inForce(ended.organisationId(), ended.placementId())
                .ifPresent(plan -> desk.note(plan, plan.close(who.theService())));
    }
}

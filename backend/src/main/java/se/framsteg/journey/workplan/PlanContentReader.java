package se.framsteg.journey.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.framsteg.catalogue.unit.UnitVersions;
import se.framsteg.journey.workplan.PlanContent.GoalContent;
import se.framsteg.journey.workplan.PlanContent.NextStep;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.time.SwedishClock;

/** Reads what somebody wrote into a plan, and tells everything that is wrong with it at once. */
@ApplicationScoped
class PlanContentReader {

    private final UnitVersions units;
    private final SwedishClock clock;

    PlanContentReader(UnitVersions units, SwedishClock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** @param goalsBefore the goals of the plan before, which may go on in this one */
    PlanContent forDraft(WorkPlanInput input, Set<UUID> goalsBefore) {
        return forEdit(input, WorkPlanStatus.DRAFT, goalsBefore);
    }

    PlanContent forEdit(WorkPlanInput input, WorkPlanStatus status, Set<UUID> goalsBefore) {
        PlanContent content = content(input);
        Faults faults = content.tellLoose(new Faults());
        if (status == WorkPlanStatus.SIGNING) {
            faults.required(input.why(), "/why");
        } else {
            faults.unless(input.why() == null, WorkPlanProblems.whyTooEarly());
        }
        if (status != WorkPlanStatus.DRAFT) {
            content.tellMissing(faults, clock.today());
        }
        DiagnosisWords.in(content.supports()).ifPresent(word -> faults.add(WorkPlanProblems.diagnosis(word)));
        tellClosedUnits(content, faults);
        for (int i = 0; i < content.goals().size(); i++) {
            UUID before = content.goals().get(i).carriedFrom();
            faults.unless(before == null || goalsBefore.contains(before), WorkPlanProblems.notCarried(i));
        }
        faults.refuseIfAny();
        return content;
    }

    /** A unit may have been closed since the draft was written. */
    void mustStillBeOpen(PlanContent content) {
        Faults faults = new Faults();
        tellClosedUnits(content, faults);
        faults.refuseIfAny();
    }

    private void tellClosedUnits(PlanContent content, Faults faults) {
        Set<UUID> open = units.openForStart(content.unitIds());
        for (int i = 0; i < content.unitIds().size(); i++) {
            faults.unless(open.contains(content.unitIds().get(i)), WorkPlanProblems.unknownUnit(i));
        }
    }

    private static PlanContent content(WorkPlanInput input) {
        List<GoalContent> goals = input.goals() == null
                ? List.of()
                : input.goals().stream().map(PlanContentReader::goal).toList();
        return new PlanContent(
                input.hoursPerWeek(),
                input.stepUp(),
                input.tasks(),
                input.supports(),
                input.validation(),
                input.unitIds(),
                input.followUpDays(),
                goals);
    }

    private static GoalContent goal(WorkPlanInput.GoalInput goal) {
        WorkPlanInput.StepInput step = goal.nextStep();
        return new GoalContent(
                goal.carriedFrom(),
                goal.ownWords(),
                step == null ? null : new NextStep(step.words(), step.owner(), step.dueOn()),
                goal.unitId());
    }
}

package se.framsteg.journey.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.journey.history.Change;
import se.framsteg.journey.history.Told;
import se.framsteg.reason.Reason;
import se.framsteg.reason.Reasons;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.time.SwedishClock;

/** How the goals of an agreed plan go. */
@ApplicationScoped
public class GoalService {

    private final PlanDesk desk;
    private final WorkPlanViews views;
    private final Reasons reasons;
    private final WhoActs who;
    private final SwedishClock clock;

    GoalService(PlanDesk desk, WorkPlanViews views, Reasons reasons, WhoActs who, SwedishClock clock) {
        this.desk = desk;
        this.views = views;
        this.reasons = reasons;
        this.who = who;
        this.clock = clock;
    }

    Versioned<WorkPlanView> attain(UUID planId, Version version, WorkPlanActs.Attainment input) {
        String person = input.personWords();
        String supervisor = input.supervisorWords();
        return change(planId, version, input.goalId(), (goal, by) -> switch (input.extent()) {
            case REACHED -> goal.reach(person, supervisor, by);
            case PARTLY -> goal.reachPartly(person, supervisor, by);
        });
    }

    Versioned<WorkPlanView> pause(UUID planId, Version version, WorkPlanActs.GoalRef input) {
        return change(planId, version, input.goalId(), Goal::pause);
    }

    Versioned<WorkPlanView> resume(UUID planId, Version version, WorkPlanActs.GoalRef input) {
        return change(planId, version, input.goalId(), Goal::resume);
    }

    Versioned<WorkPlanView> drop(UUID planId, Version version, WorkPlanActs.GoalDrop input) {
        return change(planId, version, input.goalId(), (goal, by) -> goal.drop(reason(input), by));
    }

    private Versioned<WorkPlanView> change(
            UUID planId, Version version, UUID goalId, BiFunction<Goal, By, Change<GoalStatus>> act) {
        OpenPlan open = desk.toChange(planId, version);
        By by = who.now();
        desk.noteGoals(open.plan(), List.of(open.plan().onGoal(goalId, goal -> act.apply(goal, by))));
        return views.versioned(open);
    }

    private Told reason(WorkPlanActs.GoalDrop input) {
        String list = GoalAction.DROP.reasonList().orElseThrow();
        Reason reason = reasons.find(list, input.reason(), clock.today())
                .orElseThrow(() -> Problem.invalid(Fault.at(
                        "/reason",
                        "unknown-code",
                        "Orsaken finns inte. Välj en ur listan.",
                        "Unknown reason; choose one of the list.")));
        return Told.because(reason.code(), reason.version());
    }
}

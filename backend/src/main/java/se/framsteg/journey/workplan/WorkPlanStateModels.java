package se.framsteg.journey.workplan;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.framsteg.access.machine.StateMachine;

/** Publishes the tables at {@code /state-models/work-plan} and {@code /state-models/goal}. */
class WorkPlanStateModels {

    @Produces
    @Singleton
    StateMachine<WorkPlanStatus, WorkPlanAction> plan() {
        return WorkPlanAction.MACHINE;
    }

    @Produces
    @Singleton
    StateMachine<GoalStatus, GoalAction> goal() {
        return GoalAction.MACHINE;
    }
}

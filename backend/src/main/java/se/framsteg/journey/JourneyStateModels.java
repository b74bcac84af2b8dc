package se.framsteg.journey;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.framsteg.access.machine.StateMachine;
import se.framsteg.journey.placement.PlacementAction;
import se.framsteg.journey.placement.PlacementStatus;
import se.framsteg.journey.stage.StageVisitAction;
import se.framsteg.journey.stage.StageVisitStatus;
import se.framsteg.journey.stage.StepAction;
import se.framsteg.journey.stage.StepStatus;

/** Publishes the room's tables at {@code /state-models/{name}}. */
class JourneyStateModels {

    @Produces
    @Singleton
    StateMachine<PlacementStatus, PlacementAction> placement() {
        return PlacementAction.MACHINE;
    }

    @Produces
    @Singleton
    StateMachine<StageVisitStatus, StageVisitAction> stageVisit() {
        return StageVisitAction.MACHINE;
    }

    @Produces
    @Singleton
    StateMachine<StepStatus, StepAction> step() {
        return StepAction.MACHINE;
    }
}

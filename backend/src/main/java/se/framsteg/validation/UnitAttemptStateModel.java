package se.framsteg.validation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.framsteg.access.machine.StateMachine;
import se.framsteg.validation.attempt.UnitAttemptAction;
import se.framsteg.validation.attempt.UnitAttemptStatus;

/** Publishes the room's table at {@code /state-models/unit-attempt}. */
class UnitAttemptStateModel {

    @Produces
    @Singleton
    StateMachine<UnitAttemptStatus, UnitAttemptAction> machine() {
        return UnitAttemptAction.MACHINE;
    }
}

package se.framsteg.referral;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.framsteg.access.machine.StateMachine;

/** Publishes the room's table at {@code /state-models/referral}. */
class ReferralStateModel {

    @Produces
    @Singleton
    StateMachine<ReferralStatus, ReferralAction> machine() {
        return ReferralAction.MACHINE;
    }
}

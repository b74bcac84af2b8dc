package se.framsteg.certificate;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.framsteg.access.machine.StateMachine;

/** Publishes the room's table at {@code /state-models/certificate}. */
class CertificateStateModel {

    @Produces
    @Singleton
    StateMachine<CertificateStatus, CertificateAction> machine() {
        return CertificateAction.MACHINE;
    }
}

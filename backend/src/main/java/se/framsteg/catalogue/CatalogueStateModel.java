package se.framsteg.catalogue;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.framsteg.access.machine.StateMachine;

/** Publishes the way of a programme version. */
class CatalogueStateModel {

    @Produces
    @Singleton
    StateMachine<ProgrammeVersionStatus, ProgrammeVersionAction> programmeVersion() {
        return ProgrammeVersionAction.MACHINE;
    }
}

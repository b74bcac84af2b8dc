package se.framsteg.journey.workplan;

import static se.framsteg.access.Role.PARTICIPANT;
import static se.framsteg.access.Role.SUPERVISOR;

import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.State;

/** Where a work plan is. */
public enum WorkPlanStatus implements State {
    DRAFT("Utkast", Set.of(SUPERVISOR)),
    PROPOSED("Förslag", Set.of(SUPERVISOR)),
    SIGNING("Väntar på underskrift", Set.of(PARTICIPANT, SUPERVISOR)),
    AGREED("Överenskommen", Set.of()),
    SUPERSEDED("Ersatt", Set.of()),
    CLOSED("Avslutad", Set.of()),
    DISCARDED("Struken", Set.of());

    private final String label;
    private final Set<Role> owners;

    WorkPlanStatus(String label, Set<Role> owners) {
        this.label = label;
        this.owners = owners;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<Role> owners() {
        return owners;
    }

    @Override
    public boolean isFinal() {
        return this == SUPERSEDED || this == CLOSED || this == DISCARDED;
    }

    /** On its way to be agreed; a journey has one such plan at most. */
    public boolean isUnderWay() {
        return this == DRAFT || this == PROPOSED || this == SIGNING;
    }
}

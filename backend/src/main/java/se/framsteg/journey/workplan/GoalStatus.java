package se.framsteg.journey.workplan;

import static se.framsteg.access.Role.PARTICIPANT;
import static se.framsteg.access.Role.SUPERVISOR;

import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.State;

/** Where a goal is. */
public enum GoalStatus implements State {
    PROPOSED("Förslag", Set.of()),
    ACTIVE("På väg", Set.of(PARTICIPANT, SUPERVISOR)),
    PAUSED("Vilar", Set.of(PARTICIPANT, SUPERVISOR)),
    REACHED("Nått", Set.of()),
    PARTLY("Delvis nått", Set.of()),
    DROPPED("Utgår", Set.of());

    private final String label;
    private final Set<Role> owners;

    GoalStatus(String label, Set<Role> owners) {
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
        return this == REACHED || this == PARTLY || this == DROPPED;
    }
}

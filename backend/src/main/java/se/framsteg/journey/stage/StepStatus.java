package se.framsteg.journey.stage;

import static se.framsteg.access.Role.SUPERVISOR;

import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.State;

/** Where one step is. */
public enum StepStatus implements State {
    OPEN("Att göra", Set.of(SUPERVISOR)),
    DONE("Klart", Set.of()),
    NOT_APPLICABLE("Gäller inte", Set.of());

    private final String label;
    private final Set<Role> owners;

    StepStatus(String label, Set<Role> owners) {
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
        return this != OPEN;
    }
}

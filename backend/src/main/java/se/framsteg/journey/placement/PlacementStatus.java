package se.framsteg.journey.placement;

import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.access.Role.SUPERVISOR;

import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.State;

/** Where a placement is. */
public enum PlacementStatus implements State {
    PLANNED("Planerad", Set.of(SUPERVISOR)),
    ACTIVE("Pågående", Set.of(SUPERVISOR)),
    /** Read from the dated pauses, never stored. */
    PAUSED("Uppehåll", Set.of(SUPERVISOR)),
    ENDING("Under avslut", Set.of(SUPERVISOR, MANAGER)),
    ENDED("Avslutad", Set.of()),
    CANCELLED("Inställd", Set.of());

    private final String label;
    private final Set<Role> owners;

    PlacementStatus(String label, Set<Role> owners) {
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
        return this == ENDED || this == CANCELLED;
    }

    /** The participant is here, or on the way back: the journey moves. */
    public boolean isRunning() {
        return this == ACTIVE || this == PAUSED || this == ENDING;
    }
}

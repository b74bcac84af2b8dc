package se.framsteg.journey.stage;

import static se.framsteg.access.Role.PARTICIPANT;
import static se.framsteg.access.Role.SUPERVISOR;

import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.State;

/** Where a person is in one stage. That it is late is computed, never a state. */
public enum StageVisitStatus implements State {
    PLANNED("Planerad", Set.of()),
    OPEN("Pågår", Set.of(SUPERVISOR)),
    READY("Klar att godkännas", Set.of(PARTICIPANT, SUPERVISOR)),
    DONE("Godkänd", Set.of()),
    SKIPPED("Hoppas över", Set.of()),
    /** It was another person's, or of another time; what it says is kept from everybody but the log review. */
    VOIDED("Makulerad", Set.of());

    private final String label;
    private final Set<Role> owners;

    StageVisitStatus(String label, Set<Role> owners) {
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
        return isFinished() || this == VOIDED;
    }

    /** What waits for it may open. */
    public boolean isFinished() {
        return this == DONE || this == SKIPPED;
    }
}

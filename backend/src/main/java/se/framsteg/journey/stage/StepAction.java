package se.framsteg.journey.stage;

import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.access.Role.PARTICIPANT;
import static se.framsteg.access.Role.SUPERVISOR;
import static se.framsteg.access.machine.Requirement.COLLEAGUE_TEXT;
import static se.framsteg.access.machine.Requirement.SIGNATURE;
import static se.framsteg.journey.stage.StepStatus.DONE;
import static se.framsteg.journey.stage.StepStatus.NOT_APPLICABLE;
import static se.framsteg.journey.stage.StepStatus.OPEN;

import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.Action;
import se.framsteg.access.machine.Requirement;
import se.framsteg.access.machine.StateMachine;

/** The table: what may happen to a step while its stage is open. The step's own row in the model narrows it further. */
public enum StepAction implements Action<StepStatus> {
    COMPLETE("Klart", Set.of(OPEN), Set.of(DONE), Set.of(SUPERVISOR, MANAGER, PARTICIPANT), Set.of()),
    /** The first half of a two-sided step. */
    SHOW("Visat", Set.of(OPEN), Set.of(OPEN), Set.of(SUPERVISOR), Set.of()),
    /** The other half, which only the participant can give. */
    UNDERSTAND("Jag har förstått", Set.of(OPEN), Set.of(DONE), Set.of(PARTICIPANT), Set.of(SIGNATURE)),
    /** The document or the fact that the step is about is there. */
    FILL("Klart", Set.of(OPEN), Set.of(DONE), Set.of(), Set.of()),
    /** Nothing of the kind for somebody who came on their own. */
    FALL_AWAY("Gäller inte", Set.of(OPEN), Set.of(NOT_APPLICABLE), Set.of(), Set.of()),
    MARK_NOT_APPLICABLE(
            "Gäller inte", Set.of(OPEN), Set.of(NOT_APPLICABLE), Set.of(SUPERVISOR, MANAGER), Set.of(COLLEAGUE_TEXT)),
    UNDO("Ångra", Set.of(DONE, NOT_APPLICABLE), Set.of(OPEN), Set.of(SUPERVISOR, MANAGER), Set.of());

    public static final StateMachine<StepStatus, StepAction> MACHINE =
            new StateMachine<>("step", "Moment", StepStatus.class, StepAction.class);

    private final String label;
    private final Set<StepStatus> from;
    private final Set<StepStatus> to;
    private final Set<Role> by;
    private final Set<Requirement> requires;

    StepAction(String label, Set<StepStatus> from, Set<StepStatus> to, Set<Role> by, Set<Requirement> requires) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.by = by;
        this.requires = requires;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<StepStatus> from() {
        return from;
    }

    @Override
    public Set<StepStatus> to(StepStatus state) {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }

    @Override
    public Set<Requirement> requires() {
        return requires;
    }
}

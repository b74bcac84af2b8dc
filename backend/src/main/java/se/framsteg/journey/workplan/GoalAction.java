package se.framsteg.journey.workplan;

import static se.framsteg.access.Role.PARTICIPANT;
import static se.framsteg.access.Role.SUPERVISOR;
import static se.framsteg.access.machine.Requirement.COLLEAGUE_TEXT;
import static se.framsteg.access.machine.Requirement.PERSON_WORDS;
import static se.framsteg.access.machine.Requirement.REASON;
import static se.framsteg.journey.workplan.GoalStatus.ACTIVE;
import static se.framsteg.journey.workplan.GoalStatus.DROPPED;
import static se.framsteg.journey.workplan.GoalStatus.PARTLY;
import static se.framsteg.journey.workplan.GoalStatus.PAUSED;
import static se.framsteg.journey.workplan.GoalStatus.PROPOSED;
import static se.framsteg.journey.workplan.GoalStatus.REACHED;

import java.util.Optional;
import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.Action;
import se.framsteg.access.machine.Requirement;
import se.framsteg.access.machine.StateMachine;

/** The table: what may happen to a goal. */
public enum GoalAction implements Action<GoalStatus> {
    /** Its plan is agreed. */
    ACTIVATE("Började gälla", Set.of(PROPOSED), ACTIVE, Set.of(), Set.of()),
    REACH("Nått", Set.of(ACTIVE, PAUSED), REACHED, together(), Set.of(PERSON_WORDS, COLLEAGUE_TEXT)),
    REACH_PARTLY("Delvis nått", Set.of(ACTIVE, PAUSED), PARTLY, together(), Set.of(PERSON_WORDS, COLLEAGUE_TEXT)),
    PAUSE("Låt vila", Set.of(ACTIVE), PAUSED, together(), Set.of()),
    RESUME("Ta upp igen", Set.of(PAUSED), ACTIVE, together(), Set.of()),
    DROP("Utgår", Set.of(ACTIVE, PAUSED), DROPPED, together(), Set.of(REASON));

    public static final StateMachine<GoalStatus, GoalAction> MACHINE =
            new StateMachine<>("goal", "Mål", GoalStatus.class, GoalAction.class);

    private final String label;
    private final Set<GoalStatus> from;
    private final GoalStatus to;
    private final Set<Role> by;
    private final Set<Requirement> requires;

    GoalAction(String label, Set<GoalStatus> from, GoalStatus to, Set<Role> by, Set<Requirement> requires) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.by = by;
        this.requires = requires;
    }

    private static Set<Role> together() {
        return Set.of(PARTICIPANT, SUPERVISOR);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<GoalStatus> from() {
        return from;
    }

    @Override
    public Set<GoalStatus> to(GoalStatus state) {
        return Set.of(to);
    }

    @Override
    public Set<Role> by() {
        return by;
    }

    @Override
    public Set<Requirement> requires() {
        return requires;
    }

    @Override
    public Optional<String> reasonList() {
        return requires.contains(REASON) ? Optional.of("goal-drop") : Optional.empty();
    }
}

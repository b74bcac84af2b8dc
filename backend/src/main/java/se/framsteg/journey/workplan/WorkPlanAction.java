package se.framsteg.journey.workplan;

import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.access.Role.PARTICIPANT;
import static se.framsteg.access.Role.SUPERVISOR;
import static se.framsteg.access.machine.Requirement.COLLEAGUE_TEXT;
import static se.framsteg.access.machine.Requirement.COMPLETE;
import static se.framsteg.access.machine.Requirement.DATE;
import static se.framsteg.access.machine.Requirement.MISSING_ITEMS;
import static se.framsteg.access.machine.Requirement.PERSON_INFORMED;
import static se.framsteg.access.machine.Requirement.SECOND_PERSON;
import static se.framsteg.access.machine.Requirement.SIGNATURE;
import static se.framsteg.journey.workplan.WorkPlanStatus.AGREED;
import static se.framsteg.journey.workplan.WorkPlanStatus.CLOSED;
import static se.framsteg.journey.workplan.WorkPlanStatus.DISCARDED;
import static se.framsteg.journey.workplan.WorkPlanStatus.DRAFT;
import static se.framsteg.journey.workplan.WorkPlanStatus.PROPOSED;
import static se.framsteg.journey.workplan.WorkPlanStatus.SIGNING;
import static se.framsteg.journey.workplan.WorkPlanStatus.SUPERSEDED;

import java.util.Map;
import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.Action;
import se.framsteg.access.machine.Requirement;
import se.framsteg.access.machine.StateMachine;

/** The table: what may happen to a work plan. */
public enum WorkPlanAction implements Action<WorkPlanStatus> {
    /** While it is being signed, all signatures lapse. */
    EDIT(
            "Ändra",
            Map.of(DRAFT, Set.of(DRAFT), PROPOSED, Set.of(PROPOSED), SIGNING, Set.of(PROPOSED)),
            Set.of(SUPERVISOR, PARTICIPANT),
            Set.of()),
    PROPOSE("Lägg fram förslag", Map.of(DRAFT, Set.of(PROPOSED)), Set.of(SUPERVISOR, PARTICIPANT), Set.of(COMPLETE)),
    OPEN_SIGNING("Börja skriva under", Map.of(PROPOSED, Set.of(SIGNING)), Set.of(SUPERVISOR), Set.of(DATE)),
    /** Agreed with the last of those who are asked. */
    SIGN(
            "Skriv under",
            Map.of(SIGNING, Set.of(SIGNING, AGREED)),
            Set.of(PARTICIPANT, SUPERVISOR, MANAGER),
            Set.of(SIGNATURE)),
    REFUSE(
            "Skriv inte under",
            Map.of(SIGNING, Set.of(PROPOSED)),
            Set.of(PARTICIPANT, SUPERVISOR, MANAGER),
            Set.of(MISSING_ITEMS)),
    /** Only the participant's may be missing; a second manager agrees. */
    ASK_WITHOUT_SIGNATURE(
            "Be att planen gäller utan deltagarens underskrift",
            Map.of(SIGNING, Set.of(SIGNING)),
            Set.of(MANAGER),
            Set.of(COLLEAGUE_TEXT, PERSON_INFORMED, SECOND_PERSON)),
    AGREE_WITHOUT_SIGNATURE(
            "Låt planen gälla utan deltagarens underskrift",
            Map.of(SIGNING, Set.of(AGREED)),
            Set.of(MANAGER),
            Set.of(SECOND_PERSON)),
    /** It stays in force until the new one is agreed. */
    REVISE(
            "Skriv en ny version",
            Map.of(AGREED, Set.of(AGREED)),
            Set.of(SUPERVISOR, PARTICIPANT),
            Set.of(COLLEAGUE_TEXT)),
    DISCARD("Stryk", Map.of(DRAFT, Set.of(DISCARDED), PROPOSED, Set.of(DISCARDED)), Set.of(SUPERVISOR), Set.of()),
    /** Another plan was agreed. */
    SUPERSEDE("Ersattes", Map.of(AGREED, Set.of(SUPERSEDED)), Set.of(), Set.of()),
    /** The placement has ended. */
    CLOSE("Avslutades", Map.of(AGREED, Set.of(CLOSED)), Set.of(), Set.of());

    public static final StateMachine<WorkPlanStatus, WorkPlanAction> MACHINE =
            new StateMachine<>("work-plan", "Arbetsplan", WorkPlanStatus.class, WorkPlanAction.class);

    private final String label;
    private final Map<WorkPlanStatus, Set<WorkPlanStatus>> transitions;
    private final Set<Role> by;
    private final Set<Requirement> requires;

    WorkPlanAction(
            String label,
            Map<WorkPlanStatus, Set<WorkPlanStatus>> transitions,
            Set<Role> by,
            Set<Requirement> requires) {
        this.label = label;
        this.transitions = transitions;
        this.by = by;
        this.requires = requires;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<WorkPlanStatus> from() {
        return transitions.keySet();
    }

    @Override
    public Set<WorkPlanStatus> to(WorkPlanStatus state) {
        return transitions.get(state);
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

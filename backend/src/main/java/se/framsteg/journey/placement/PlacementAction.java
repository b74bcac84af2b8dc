package se.framsteg.journey.placement;

import static se.framsteg.access.Role.CASE_OFFICER;
import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.access.Role.SUPERVISOR;
import static se.framsteg.access.machine.Requirement.COLLEAGUE_TEXT;
import static se.framsteg.access.machine.Requirement.DATE;
import static se.framsteg.access.machine.Requirement.HOURS;
import static se.framsteg.access.machine.Requirement.PERSON_TEXT;
import static se.framsteg.access.machine.Requirement.PERSON_WORDS;
import static se.framsteg.access.machine.Requirement.REASON;
import static se.framsteg.access.machine.Requirement.SECOND_PERSON;
import static se.framsteg.access.machine.Requirement.SIGNATURE;
import static se.framsteg.access.machine.Requirement.UNTIL_DATE;
import static se.framsteg.journey.placement.PlacementStatus.ACTIVE;
import static se.framsteg.journey.placement.PlacementStatus.CANCELLED;
import static se.framsteg.journey.placement.PlacementStatus.ENDED;
import static se.framsteg.journey.placement.PlacementStatus.ENDING;
import static se.framsteg.journey.placement.PlacementStatus.PAUSED;
import static se.framsteg.journey.placement.PlacementStatus.PLANNED;

import java.util.Optional;
import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.Action;
import se.framsteg.access.machine.Requirement;
import se.framsteg.access.machine.StateMachine;

/** The table: what may happen to a placement. */
public enum PlacementAction implements Action<PlacementStatus> {
    /** One act with the start of the referral, when there is one. */
    BEGIN("Påbörja", Set.of(PLANNED), ACTIVE, Set.of(SUPERVISOR), Set.of(DATE)),
    CANCEL(
            "Ställ in",
            Set.of(PLANNED),
            CANCELLED,
            Set.of(MANAGER, CASE_OFFICER),
            Set.of(REASON, PERSON_TEXT),
            PlacementReasons.CANCEL),
    /** The referral ended before the start. */
    CALL_OFF("Inställd med anvisningen", Set.of(PLANNED), CANCELLED, Set.of(), Set.of()),
    PAUSE(
            "Gör uppehåll",
            Set.of(ACTIVE),
            PAUSED,
            Set.of(MANAGER),
            Set.of(REASON, DATE, UNTIL_DATE, COLLEAGUE_TEXT),
            PlacementReasons.PAUSE),
    /** The participant says yes to it at the table. */
    CHANGE_SCOPE(
            "Ändra omfattning",
            Set.of(ACTIVE),
            ACTIVE,
            Set.of(MANAGER),
            Set.of(HOURS, DATE, COLLEAGUE_TEXT, SIGNATURE)),
    RESUME("Återuppta", Set.of(PAUSED), ACTIVE, Set.of(SUPERVISOR), Set.of(DATE)),
    /** The supervisor when it ends as planned; before that only those who decide. */
    START_ENDING(
            "Påbörja avslut",
            Set.of(ACTIVE, PAUSED),
            ENDING,
            Set.of(SUPERVISOR, MANAGER, CASE_OFFICER),
            Set.of(REASON, DATE),
            PlacementReasons.END),
    /** Where to is another thing than how: it is known late, and in the person's own words. */
    RECORD_OUTCOME(
            "Skriv vad som händer sedan",
            Set.of(ENDING),
            ENDING,
            Set.of(SUPERVISOR, MANAGER),
            Set.of(REASON, PERSON_WORDS),
            PlacementReasons.OUTCOME),
    END("Avsluta", Set.of(ENDING), ENDED, Set.of(MANAGER), Set.of()),
    /** One manager asks, the state stays; with another's yes it is open. */
    REOPEN(
            "Öppna avslutet igen",
            Set.of(ENDED),
            Set.of(ENDED, ENDING),
            Set.of(MANAGER),
            Set.of(COLLEAGUE_TEXT, SECOND_PERSON),
            null);

    public static final StateMachine<PlacementStatus, PlacementAction> MACHINE =
            new StateMachine<>("placement", "Placering", PlacementStatus.class, PlacementAction.class);

    private final String label;
    private final Set<PlacementStatus> from;
    private final Set<PlacementStatus> to;
    private final Set<Role> by;
    private final Set<Requirement> requires;
    private final String reasonList;

    PlacementAction(
            String label, Set<PlacementStatus> from, PlacementStatus to, Set<Role> by, Set<Requirement> requires) {
        this(label, from, Set.of(to), by, requires, null);
    }

    PlacementAction(
            String label,
            Set<PlacementStatus> from,
            PlacementStatus to,
            Set<Role> by,
            Set<Requirement> requires,
            String reasonList) {
        this(label, from, Set.of(to), by, requires, reasonList);
    }

    PlacementAction(
            String label,
            Set<PlacementStatus> from,
            Set<PlacementStatus> to,
            Set<Role> by,
            Set<Requirement> requires,
            String reasonList) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.by = by;
        this.requires = requires;
        this.reasonList = reasonList;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<PlacementStatus> from() {
        return from;
    }

    @Override
    public Set<PlacementStatus> to(PlacementStatus state) {
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

    @Override
    public Optional<String> reasonList() {
        return Optional.ofNullable(reasonList);
    }
}

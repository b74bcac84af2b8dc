package se.framsteg.journey.stage;

import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.access.Role.PARTICIPANT;
import static se.framsteg.access.Role.SUPERVISOR;
import static se.framsteg.access.machine.Requirement.COLLEAGUE_TEXT;
import static se.framsteg.access.machine.Requirement.MISSING_ITEMS;
import static se.framsteg.access.machine.Requirement.SIGNATURE;
import static se.framsteg.journey.stage.StageVisitStatus.DONE;
import static se.framsteg.journey.stage.StageVisitStatus.OPEN;
import static se.framsteg.journey.stage.StageVisitStatus.PLANNED;
import static se.framsteg.journey.stage.StageVisitStatus.READY;
import static se.framsteg.journey.stage.StageVisitStatus.SKIPPED;
import static se.framsteg.journey.stage.StageVisitStatus.VOIDED;

import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.Action;
import se.framsteg.access.machine.Requirement;
import se.framsteg.access.machine.StateMachine;

/** The table: what may happen to a visit to a stage. */
public enum StageVisitAction implements Action<StageVisitStatus> {
    START("Öppna", Set.of(PLANNED), Set.of(OPEN), Set.of(SUPERVISOR), Set.of()),
    /** Its day came, the placement began, or what it waits for is finished. */
    OPEN_ITSELF("Öppnades", Set.of(PLANNED), Set.of(OPEN), Set.of(), Set.of()),
    /** A stage that nobody signs is done at once. */
    MAKE_READY("Klar att godkännas", Set.of(OPEN), Set.of(READY, DONE), Set.of(SUPERVISOR, PARTICIPANT), Set.of()),
    /** Done with the last of those who are asked. */
    SIGN_OFF(
            "Skriv under",
            Set.of(READY),
            Set.of(READY, DONE),
            Set.of(PARTICIPANT, SUPERVISOR, MANAGER),
            Set.of(SIGNATURE)),
    /** What was signed no longer holds. */
    SEND_BACK(
            "Skicka tillbaka",
            Set.of(READY),
            Set.of(OPEN),
            Set.of(PARTICIPANT, SUPERVISOR, MANAGER),
            Set.of(MISSING_ITEMS)),
    /** Every step is settled and nobody is asked to sign. */
    FINISH_ITSELF("Blev klar", Set.of(OPEN), Set.of(DONE), Set.of(), Set.of()),
    /** The supervisor when the stage is optional; never a stage that is a duty. */
    SKIP("Hoppa över", Set.of(PLANNED, OPEN), Set.of(SKIPPED), Set.of(MANAGER, SUPERVISOR), Set.of(COLLEAGUE_TEXT)),
    /** What was signed stays; what is right is gone through, and signed, in an edition of its own. */
    CORRECT("Rätta", Set.of(DONE), Set.of(DONE), Set.of(SUPERVISOR), Set.of(COLLEAGUE_TEXT)),
    /** It was another person's: it is locked, and an empty one comes in its place. */
    VOID(
            "Makulera",
            Set.of(PLANNED, OPEN, READY, DONE, SKIPPED),
            Set.of(VOIDED),
            Set.of(MANAGER),
            Set.of(COLLEAGUE_TEXT));

    public static final StateMachine<StageVisitStatus, StageVisitAction> MACHINE =
            new StateMachine<>("stage-visit", "Etappbesök", StageVisitStatus.class, StageVisitAction.class);

    private final String label;
    private final Set<StageVisitStatus> from;
    private final Set<StageVisitStatus> to;
    private final Set<Role> by;
    private final Set<Requirement> requires;

    StageVisitAction(
            String label,
            Set<StageVisitStatus> from,
            Set<StageVisitStatus> to,
            Set<Role> by,
            Set<Requirement> requires) {
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
    public Set<StageVisitStatus> from() {
        return from;
    }

    @Override
    public Set<StageVisitStatus> to(StageVisitStatus state) {
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

package se.framsteg.catalogue;

import static se.framsteg.access.Role.MODEL_OWNER;
import static se.framsteg.access.machine.Requirement.COLLEAGUE_TEXT;
import static se.framsteg.access.machine.Requirement.DATE;
import static se.framsteg.access.machine.Requirement.REVIEW_DATE;
import static se.framsteg.access.machine.Requirement.SECOND_PERSON;
import static se.framsteg.access.machine.Requirement.UNTIL_DATE;
import static se.framsteg.catalogue.ProgrammeVersionStatus.CHANGES_REQUESTED;
import static se.framsteg.catalogue.ProgrammeVersionStatus.CLOSED;
import static se.framsteg.catalogue.ProgrammeVersionStatus.CLOSING;
import static se.framsteg.catalogue.ProgrammeVersionStatus.DRAFT;
import static se.framsteg.catalogue.ProgrammeVersionStatus.SETTLED;
import static se.framsteg.catalogue.ProgrammeVersionStatus.WITH_PANEL;

import java.util.EnumSet;
import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.Action;
import se.framsteg.access.machine.Requirement;
import se.framsteg.access.machine.StateMachine;

/** The table: how a version of a programme moves, and by whom. The panel's decision is recorded by the catalogue's editor. */
public enum ProgrammeVersionAction implements Action<ProgrammeVersionStatus> {
    SEND_TO_PANEL(
            "Skicka till panelen", EnumSet.of(DRAFT, CHANGES_REQUESTED), WITH_PANEL, Set.of(MODEL_OWNER), Set.of()),
    REQUEST_CHANGES(
            "Anteckna panelens ändringar",
            EnumSet.of(WITH_PANEL),
            CHANGES_REQUESTED,
            Set.of(MODEL_OWNER),
            Set.of(COLLEAGUE_TEXT)),
    SETTLE("Fastställ", EnumSet.of(WITH_PANEL), SETTLED, Set.of(MODEL_OWNER), Set.of(DATE, REVIEW_DATE, SECOND_PERSON)),
    /** Where the service is for trying, words to try with are good enough; they stay marked as that. */
    ADMIT_SAMPLE("Godta som exempel", EnumSet.of(DRAFT), SETTLED, Set.of(), Set.of()),
    BEGIN_CLOSING("Börja avveckla", EnumSet.of(SETTLED), CLOSING, Set.of(MODEL_OWNER), Set.of(DATE, UNTIL_DATE)),
    /** The last day for awards has passed. */
    CLOSE("Avveckla", EnumSet.of(CLOSING), CLOSED, Set.of(), Set.of());

    public static final StateMachine<ProgrammeVersionStatus, ProgrammeVersionAction> MACHINE = new StateMachine<>(
            "programme-version", "Programversion", ProgrammeVersionStatus.class, ProgrammeVersionAction.class);

    private final String label;
    private final Set<ProgrammeVersionStatus> from;
    private final ProgrammeVersionStatus to;
    private final Set<Role> by;
    private final Set<Requirement> requires;

    ProgrammeVersionAction(
            String label,
            Set<ProgrammeVersionStatus> from,
            ProgrammeVersionStatus to,
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
    public Set<ProgrammeVersionStatus> from() {
        return from;
    }

    @Override
    public Set<ProgrammeVersionStatus> to(ProgrammeVersionStatus state) {
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
}

package se.framsteg.catalogue;

import static se.framsteg.access.Role.COORDINATOR;
import static se.framsteg.access.Role.EXTERNAL_MODERATOR;
import static se.framsteg.access.Role.MODEL_OWNER;
import static se.framsteg.access.Role.QUALITY_ASSURER;

import java.util.EnumSet;
import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.State;

/** Where a version of a programme is, on its way through the panel and out of use. */
public enum ProgrammeVersionStatus implements State {
    DRAFT("Utkast", MODEL_OWNER),
    WITH_PANEL("Hos panelen", QUALITY_ASSURER, EXTERNAL_MODERATOR, COORDINATOR, MODEL_OWNER),
    CHANGES_REQUESTED("Panelen vill ha ändringar", MODEL_OWNER),
    SETTLED("Fastställd"),
    /** Nobody new starts after one date, nobody is awarded after another. */
    CLOSING("Avvecklas"),
    CLOSED("Avvecklad");

    /** What everybody may read; before that it is the panel's work. */
    public static final Set<ProgrammeVersionStatus> PUBLISHED = EnumSet.of(SETTLED, CLOSING, CLOSED);

    private final String label;
    private final Set<Role> owners;

    ProgrammeVersionStatus(String label, Role... owners) {
        this.label = label;
        this.owners = Set.of(owners);
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
        return this == CLOSED;
    }

    public boolean isPublished() {
        return PUBLISHED.contains(this);
    }
}

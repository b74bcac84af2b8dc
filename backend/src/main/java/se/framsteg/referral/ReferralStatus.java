package se.framsteg.referral;

import static se.framsteg.access.Role.CASE_OFFICER;
import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.access.Role.PARTICIPANT;
import static se.framsteg.access.Role.SUPERVISOR;

import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.State;

/** Where a referral is, and whose turn it is. */
public enum ReferralStatus implements State {
    DRAFT("Utkast", "Utkast", Set.of(CASE_OFFICER)),
    SENT("Skickad, väntar på svar", "Väntar på svar", Set.of(MANAGER)),
    RECEIVED("Mottagen", "Väntar på svar", Set.of(MANAGER)),
    INFO_REQUESTED("Komplettering begärd", "Väntar på svar", Set.of(CASE_OFFICER)),
    IN_DIALOGUE("Möte eller provdag planerad", "I dialog", Set.of(SUPERVISOR, MANAGER)),
    WAITLISTED("Väntelista", "I dialog", Set.of(MANAGER)),
    ACCEPTED("Plats erbjuden", "Plats erbjuden", Set.of(PARTICIPANT, CASE_OFFICER)),
    CONFIRMED("Start bestämd", "Plats erbjuden", Set.of(SUPERVISOR)),
    /** The placement takes over. */
    STARTED("Påbörjad", "Pågår", Set.of()),
    DECLINED("Avböjd", "Avslutad", Set.of()),
    WITHDRAWN("Återkallad", "Avslutad", Set.of()),
    EXPIRED("Obesvarad", "Avslutad", Set.of()),
    NOT_STARTED("Kom inte igång", "Avslutad", Set.of()),
    SUPERSEDED("Placerad på annat håll", "Avslutad", Set.of()),
    CLOSED("Avslutad", "Avslutad", Set.of());

    /** On its way: from sent to confirmed. A person has three of a kind at most. */
    public static final Set<ReferralStatus> LIVE =
            Set.of(SENT, RECEIVED, INFO_REQUESTED, IN_DIALOGUE, WAITLISTED, ACCEPTED, CONFIRMED);

    /** The person did not get the place; never without words to the person and a next step. */
    public static final Set<ReferralStatus> NEGATIVE_ENDS =
            Set.of(DECLINED, WITHDRAWN, EXPIRED, NOT_STARTED, SUPERSEDED);

    /** A place is kept for the person. */
    public static final Set<ReferralStatus> HOLDS_PLACE = Set.of(ACCEPTED, CONFIRMED, STARTED);

    private final String label;
    private final String headline;
    private final Set<Role> owners;

    ReferralStatus(String label, String headline, Set<Role> owners) {
        this.label = label;
        this.headline = headline;
        this.owners = owners;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String headline() {
        return headline;
    }

    @Override
    public Set<Role> owners() {
        return owners;
    }

    public boolean isLive() {
        return LIVE.contains(this);
    }

    public boolean isNegativeEnd() {
        return NEGATIVE_ENDS.contains(this);
    }

    public boolean holdsPlace() {
        return HOLDS_PLACE.contains(this);
    }

    @Override
    public boolean isFinal() {
        return isNegativeEnd() || this == CLOSED;
    }
}

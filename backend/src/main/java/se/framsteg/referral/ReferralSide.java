package se.framsteg.referral;

import java.util.Set;
import se.framsteg.access.Role;

/** The three who meet in a referral. */
public enum ReferralSide {
    /** The authority's unit. */
    SENDER("Uppdragsgivaren"),
    /** The enterprise's unit. */
    RECEIVER("Företaget"),
    PERSON("Personen");

    private final String label;

    ReferralSide(String label) {
        this.label = label;
    }

    /** In Swedish, as people read it. */
    public String label() {
        return label;
    }

    /** The side those roles stand on; null for the service itself. */
    public static ReferralSide of(Set<Role> roles) {
        if (roles.contains(Role.CASE_OFFICER) || roles.contains(Role.CLIENT)) {
            return SENDER;
        }
        if (roles.contains(Role.MANAGER) || roles.contains(Role.SUPERVISOR)) {
            return RECEIVER;
        }
        return roles.contains(Role.PARTICIPANT) ? PERSON : null;
    }

    /** Who has to act in that state, the person last: the person is never late. Null when nobody is waited for. */
    public static ReferralSide whoseTurn(ReferralStatus status) {
        return of(status.owners());
    }
}

package se.framsteg.access.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.shared.time.SwedishClock;

/**
 * Who changes a state, in which capacity, and when: what every verb of an entity takes and every history row keeps.
 *
 * @param accountId null when the service itself acts
 * @param organisationId the organisation one acts in; null when the service itself acts
 * @param roles the roles one acts in; empty when the service itself acts
 * @param at when it is recorded
 * @param on when it took place, which may be another day
 * @param requestId ties the row to the audit and the log
 */
public record By(
        UUID accountId, UUID organisationId, UUID unitId, Set<Role> roles, Instant at, LocalDate on, String requestId) {

    /** A job, or the consequence of something else. */
    public static By theService(Instant at, LocalDate on, String requestId) {
        return new By(null, null, null, Set.of(), at, on, requestId);
    }

    public boolean isTheService() {
        return accountId == null;
    }

    /** Told to have taken place on a day that has not been. */
    public boolean isAhead() {
        return on.isAfter(SwedishClock.dayOf(at));
    }

    /** The same act, done in these roles: in one of several, or in the participant's at the table. */
    public By inRoles(Set<Role> other) {
        return new By(accountId, organisationId, unitId, other, at, on, requestId);
    }

    /** The same act, told to have taken place on another day. */
    public By effectiveOn(LocalDate day) {
        return new By(accountId, organisationId, unitId, roles, at, day, requestId);
    }
}

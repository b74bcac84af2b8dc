package se.framsteg.access;

import java.util.Set;
import java.util.UUID;

/**
 * Who acts: one account in one membership. Asked anew in every transaction, never carried over from an earlier one.
 *
 * @param accountId null when the service itself acts, as a job; so is the membership
 * @param unitId null when the membership holds for the whole organisation
 * @param scopes what an API client was granted; empty for people
 */
public record Actor(
        UUID accountId,
        UUID membershipId,
        UUID organisationId,
        UUID unitId,
        Set<Role> roles,
        boolean unitLead,
        Set<String> scopes) {

    /** A job: no account, no role, in one organisation at a time. */
    static Actor theService(UUID organisation) {
        return new Actor(null, null, organisation, null, Set.of(), false, Set.of());
    }

    public boolean isTheService() {
        return accountId == null;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isClient() {
        return roles.contains(Role.CLIENT);
    }
}

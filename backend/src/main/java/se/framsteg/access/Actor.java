package se.framsteg.access;

import java.util.Set;
import java.util.UUID;

/**
 * Who acts: one account in one membership. Asked anew in every transaction, never carried over from an earlier one.
 *
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

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isClient() {
        return roles.contains(Role.CLIENT);
    }
}

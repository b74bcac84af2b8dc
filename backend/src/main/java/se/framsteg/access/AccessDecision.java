package se.framsteg.access;

import java.util.Map;
import java.util.Set;

/**
 * That this actor may do this operation, and on whose rows. A collection takes it as a mandatory argument and turns it into
 * its own predicates, so that nobody can look without having asked.
 *
 * @param reaches the union over the actor's roles
 * @param byRole which role gave which reach, for rules that depend on the role in which one acts
 */
public record AccessDecision(String operation, Actor actor, Set<Reach> reaches, Map<Role, Reach> byRole) {

    public boolean reaches(Reach reach) {
        return reaches.contains(reach);
    }

    /** The roles in which this operation may be done at all; a state table narrows them further. */
    public Set<Role> roles() {
        return byRole.keySet();
    }
}

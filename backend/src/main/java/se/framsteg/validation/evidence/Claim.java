package se.framsteg.validation.evidence;

import java.util.Set;
import java.util.UUID;

/** A piece of evidence, and the criteria of one attempt that it is said to speak for. */
public record Claim(Evidence evidence, Set<UUID> criteria) {

    public Claim {
        criteria = Set.copyOf(criteria);
    }

    public boolean speaksFor(UUID criterion) {
        return criteria.contains(criterion);
    }
}

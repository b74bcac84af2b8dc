package se.framsteg.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.shared.LanguageMap;

/**
 * One part of the journey.
 *
 * @param signedBy who signs that it is done; when empty it is done as soon as it is ready
 * @param optional the supervisor may skip it
 * @param statutory a duty by law or for safety: nobody may skip it
 * @param repeatable it is gone through in rounds; when one is done the next opens
 * @param runsBeside it runs beside the others and holds none of them up
 */
public record Stage(
        UUID id,
        String code,
        int position,
        LanguageMap title,
        LanguageMap purpose,
        Opening opening,
        Set<Role> signedBy,
        boolean optional,
        boolean statutory,
        boolean repeatable,
        boolean runsBeside,
        List<Step> steps) {

    public Stage {
        signedBy = Set.copyOf(signedBy);
        steps = List.copyOf(steps);
    }

    public Step step(UUID stepId) {
        return steps.stream()
                .filter(step -> step.id().equals(stepId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such step in " + code));
    }

    public Optional<Step> stepFilledBy(FilledBy document) {
        return steps.stream().filter(step -> step.isFilledBy(document)).findFirst();
    }

    public boolean isSigned() {
        return !signedBy.isEmpty();
    }
}

package se.framsteg.catalogue.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.framsteg.catalogue.EvidenceKind;
import se.framsteg.shared.LanguageMap;

/**
 * What a unit demands, for whoever measures somebody against it.
 *
 * @param programmeId the programme over all its versions; with the area it says what an assessor is authorised for
 * @param sample certificates say that it is no panel's programme
 * @param openForStart somebody may begin it today
 * @param openForAward somebody may be awarded it today
 */
public record UnitSpecification(
        UUID id,
        UUID programmeId,
        String programmeCode,
        String programmeVersion,
        String areaCode,
        String code,
        LanguageMap title,
        int level,
        int credits,
        boolean sample,
        boolean openForStart,
        boolean openForAward,
        List<Outcome> outcomes) {

    public record Outcome(String code, LanguageMap text, List<Criterion> criteria) {}

    public record Criterion(
            UUID id,
            String code,
            LanguageMap text,
            boolean mandatory,
            Set<EvidenceKind> evidence,
            int minimumOccasions) {}

    public List<Criterion> criteria() {
        return outcomes.stream().flatMap(outcome -> outcome.criteria().stream()).toList();
    }

    public Optional<Criterion> criterion(UUID criterionId) {
        return criteria().stream()
                .filter(criterion -> criterion.id().equals(criterionId))
                .findFirst();
    }
}

package se.framsteg.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.framsteg.shared.Sha256;

/**
 * All that a programme version says, in one canonical form: JSON with sorted keys, no blanks and whole numbers only, which is
 * the form of RFC 8785. Its SHA-256 is what a settled version is known by; anyone may fetch the form and count for themselves.
 */
public record ProgrammeContent(String json) {

    private static final ObjectMapper PLAIN = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    static ProgrammeContent of(ProgrammeVersion version) {
        Map<String, Object> content = new TreeMap<>();
        content.put("scheme", version.programme().scheme().code());
        content.put("programme", version.programme().code());
        content.put("version", version.semver());
        content.put("title", version.title().texts());
        content.put("notice", version.notice().texts());
        content.put("sample", version.sample());
        content.put("validFrom", version.validFrom().toString());
        content.put("hoursPerCredit", version.hoursPerCredit());
        content.put(
                "levels", version.levels().stream().map(ProgrammeContent::level).toList());
        content.put(
                "evidence",
                version.evidenceTexts().stream().map(ProgrammeContent::evidence).toList());
        content.put(
                "areas", version.areas().stream().map(ProgrammeContent::area).toList());
        try {
            return new ProgrammeContent(PLAIN.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] hash() {
        return Sha256.of(json);
    }

    private static Map<String, Object> level(LevelText level) {
        return Map.of(
                "level", level.level(),
                "name", level.name().texts(),
                "description", level.description().texts());
    }

    private static Map<String, Object> evidence(EvidenceText evidence) {
        return Map.of(
                "kind", evidence.kind().name(),
                "label", evidence.label().texts(),
                "description", evidence.description().texts());
    }

    private static Map<String, Object> area(SubjectArea area) {
        return Map.of(
                "code", area.code(),
                "name", area.name().texts(),
                "description", area.description().texts(),
                "ssyk2012", area.ssyk2012(),
                "units", area.units().stream().map(ProgrammeContent::unit).toList());
    }

    private static Map<String, Object> unit(UnitVersion unit) {
        return Map.of(
                "code", unit.code(),
                "title", unit.title().texts(),
                "purpose", unit.purpose().texts(),
                "level", unit.level(),
                "credits", unit.credits(),
                "hours", unit.hours(),
                "recommendedBefore", unit.recommendedBefore(),
                "outcomes",
                        unit.outcomes().stream().map(ProgrammeContent::outcome).toList());
    }

    private static Map<String, Object> outcome(LearningOutcome outcome) {
        List<Map<String, Object>> criteria =
                outcome.criteria().stream().map(ProgrammeContent::criterion).toList();
        return Map.of("code", outcome.code(), "text", outcome.text().texts(), "criteria", criteria);
    }

    private static Map<String, Object> criterion(Criterion criterion) {
        return Map.of(
                "code", criterion.code(),
                "text", criterion.text().texts(),
                "mandatory", criterion.mandatory(),
                "evidence", criterion.evidenceKinds(),
                "minimumOccasions", criterion.minimumOccasions());
    }
}

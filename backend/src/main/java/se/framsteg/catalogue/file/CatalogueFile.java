package se.framsteg.catalogue.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.framsteg.catalogue.EvidenceKind;

/**
 * A catalogue file, read and found in order: one version of one programme, in one language.
 *
 * @param remarks what should be mended before anybody settles it
 */
public record CatalogueFile(
        Programme programme,
        List<Level> levels,
        List<EvidenceText> evidenceKinds,
        List<Area> areas,
        List<FileFault> remarks) {

    public CatalogueFile {
        levels = List.copyOf(levels);
        evidenceKinds = List.copyOf(evidenceKinds);
        areas = List.copyOf(areas);
        remarks = List.copyOf(remarks);
    }

    /** What the file says it is. */
    public enum Status {
        /** Words to try the method on; nobody has settled them. */
        SAMPLE,
        /** A proposal, on its way to a panel. */
        DRAFT
    }

    public record Programme(
            String code,
            String title,
            String language,
            String version,
            Status status,
            LocalDate validFrom,
            int hoursPerCredit,
            String notice) {}

    public record Level(int level, String name, String description) {}

    /** How this catalogue words a kind of evidence. */
    public record EvidenceText(EvidenceKind code, String label, String description) {}

    public record Area(String code, String name, String description, List<String> ssyk2012, List<Unit> units) {
        public Area {
            ssyk2012 = List.copyOf(ssyk2012);
            units = List.copyOf(units);
        }
    }

    public record Unit(
            String code,
            String title,
            int level,
            int credits,
            int hours,
            String purpose,
            List<String> recommendedBefore,
            List<Outcome> outcomes) {
        public Unit {
            recommendedBefore = List.copyOf(recommendedBefore);
            outcomes = List.copyOf(outcomes);
        }
    }

    public record Outcome(String code, String text, List<Criterion> criteria) {
        public Outcome {
            criteria = List.copyOf(criteria);
        }
    }

    /** @param evidence the kinds that count; those of the outcome when the criterion names none of its own */
    public record Criterion(
            String code, String text, boolean mandatory, Set<EvidenceKind> evidence, int minimumOccasions) {
        public Criterion {
            evidence = Set.copyOf(evidence);
        }
    }

    /** How much there is of it. */
    public record Counts(int areas, int units, int outcomes, int criteria) {}

    public Counts counts() {
        List<Unit> units = areas.stream().flatMap(area -> area.units().stream()).toList();
        List<Outcome> outcomes =
                units.stream().flatMap(unit -> unit.outcomes().stream()).toList();
        int criteria =
                outcomes.stream().mapToInt(outcome -> outcome.criteria().size()).sum();
        return new Counts(areas.size(), units.size(), outcomes.size(), criteria);
    }
}

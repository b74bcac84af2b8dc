package se.framsteg.catalogue.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.catalogue.EvidenceKind;
import se.framsteg.catalogue.file.Faults.Place;
import se.framsteg.catalogue.file.YamlObject.Word;

/** What one place of the file says about another: collected while reading, checked when all of it has been seen. */
final class CrossReferences {

    private final Faults faults;
    private final Map<String, Place> codes = new HashMap<>();
    private final Map<Integer, Place> levels = new HashMap<>();
    private final Map<EvidenceKind, Place> kinds = new HashMap<>();
    private final List<Use<Integer>> usedLevels = new ArrayList<>();
    private final List<Use<EvidenceKind>> usedKinds = new ArrayList<>();
    private final Map<String, List<Word>> before = new LinkedHashMap<>();

    private record Use<T>(T what, Place place) {}

    CrossReferences(Faults faults) {
        this.faults = faults;
    }

    /** Codes are one family: no two things of a catalogue share one, whatever they are. */
    void declareCode(String code, Place place) {
        declare(codes, code, place);
    }

    void declareLevel(Integer level, Place place) {
        declare(levels, level, place);
    }

    void declareKind(EvidenceKind kind, Place place) {
        declare(kinds, kind, place);
    }

    void useLevel(Integer level, Place place) {
        if (level != null) {
            usedLevels.add(new Use<>(level, place));
        }
    }

    void useKind(EvidenceKind kind, Place place) {
        if (kind != null) {
            usedKinds.add(new Use<>(kind, place));
        }
    }

    void useUnits(String unit, List<Word> recommendedBefore) {
        if (unit != null) {
            before.putIfAbsent(unit, recommendedBefore);
        }
    }

    void check() {
        usedLevels.stream()
                .filter(use -> !levels.containsKey(use.what()))
                .forEach(use -> faults.add(
                        use.place(),
                        "unknown-reference",
                        "Nivån finns inte under levels.",
                        "The level is not among levels."));
        usedKinds.stream()
                .filter(use -> !kinds.containsKey(use.what()))
                .forEach(use -> faults.add(
                        use.place(),
                        "unknown-reference",
                        "Sättet finns inte under evidenceKinds.",
                        "The kind is not among evidenceKinds."));
        Set<String> circular = circular();
        before.forEach((unit, words) -> words.forEach(word -> checkBefore(unit, word, circular)));
    }

    private void checkBefore(String unit, Word word, Set<String> circular) {
        if (word.text().equals(unit)) {
            faults.add(
                    word.place(),
                    "circular",
                    "Modulen kan inte komma före sig själv.",
                    "A unit cannot precede itself.");
        } else if (!before.containsKey(word.text())) {
            faults.add(
                    word.place(),
                    "unknown-reference",
                    "Det finns ingen modul med den koden.",
                    "No unit has that code.");
        } else if (circular.contains(unit) && circular.contains(word.text())) {
            faults.add(
                    word.place(),
                    "circular",
                    "Modulerna hänvisar till varandra i en cirkel.",
                    "The units refer to each other in a circle.");
        }
    }

    /** What is left when units that lead nowhere, and units that nothing leads to, are taken away again and again. */
    private Set<String> circular() {
        Set<String> left = new LinkedHashSet<>(before.keySet());
        boolean shrunk = true;
        while (shrunk) {
            Set<String> ledTo = left.stream().flatMap(this::othersBefore).collect(Collectors.toSet());
            shrunk = left.removeIf(
                    unit -> !ledTo.contains(unit) || othersBefore(unit).noneMatch(left::contains));
        }
        return left;
    }

    private Stream<String> othersBefore(String unit) {
        return before.get(unit).stream().map(Word::text).filter(other -> !other.equals(unit));
    }

    private <T> void declare(Map<T, Place> known, T what, Place place) {
        if (what == null) {
            return;
        }
        Place earlier = known.putIfAbsent(what, place);
        if (earlier != null) {
            faults.add(
                    place,
                    "duplicate",
                    "Samma kod står redan på rad %d.".formatted(earlier.line()),
                    "Already on line %d.".formatted(earlier.line()));
        }
    }
}

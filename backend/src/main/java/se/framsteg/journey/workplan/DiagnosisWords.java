package se.framsteg.journey.workplan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A plan says what helps somebody at work. What somebody has or has had is no business of the workplace and is not kept. */
final class DiagnosisWords {

    /** Beginnings of words. */
    private static final List<String> BEGINNINGS = List.of(
            "adhd",
            "alkoholis",
            "alkoholmissbruk",
            "ångestsyndrom",
            "asperger",
            "autis",
            "bipolär",
            "borderline",
            "cancer",
            "demens",
            "depression",
            "deprimer",
            "diabetes",
            "diagnos",
            "dyskalkyli",
            "dyslexi",
            "epilep",
            "fibromyalgi",
            "hepatit",
            "hiv-",
            "missbruk",
            "narkoman",
            "personlighetsstörning",
            "posttraumatisk",
            "psykos",
            "psykotisk",
            "ptsd",
            "schizofren",
            "utmattningssyndrom",
            "utvecklingsstör");

    private static final Pattern TELLING = Pattern.compile(BEGINNINGS.stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")[\\p{L}-]*|(?<!\\p{L})(?:add|hiv)(?!\\p{L})")));

    private DiagnosisWords() {}

    /** The first one; empty when there is none. */
    static Optional<String> in(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher found = TELLING.matcher(text.toLowerCase(Locale.ROOT));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}

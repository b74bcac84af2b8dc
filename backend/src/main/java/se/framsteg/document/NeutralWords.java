package se.framsteg.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A certificate says what a person can do and never why that person was there. This is the list of words that would tell,
 * asked wherever a text is on its way to a certificate: catalogue texts when they are taken in, templates in the build.
 */
public final class NeutralWords {

    private static final Pattern TELLING = telling();

    private NeutralWords() {}

    /** The first word that tells; empty when the text is neutral. */
    public static Optional<String> tellingWordIn(String text) {
        Matcher found = TELLING.matcher(text.toLowerCase(Locale.ROOT));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static Pattern telling() {
        try (InputStream list = NeutralWords.class.getResourceAsStream("/document/words-that-tell.txt")) {
            List<String> beginnings = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return Pattern.compile(beginnings.stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")\\p{L}*")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package se.framsteg.catalogue.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import se.framsteg.catalogue.file.Faults.Place;

/**
 * One mapping of the file, asked for what it should hold. Whatever is not as it should be is noted with its place, and the
 * asker gets null and goes on, so that all faults are told at once.
 */
final class YamlObject {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private final Place place;
    private final Faults faults;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> unasked = new LinkedHashMap<>();

    private YamlObject(MappingNode node, String path, Faults faults) {
        this.place = Place.of(node.getStartMark().orElseThrow(), path);
        this.faults = faults;
        for (NodeTuple entry : node.getValue()) {
            Place at = Place.of(entry.getKeyNode().getStartMark().orElseThrow(), path);
            if (!(entry.getKeyNode() instanceof ScalarNode key)
                    || !NAME.matcher(key.getValue()).matches()) {
                unknown(at);
            } else if (values.putIfAbsent(key.getValue(), entry.getValueNode()) != null) {
                faults.add(
                        new Place(at.line(), at.column(), path + "/" + key.getValue()),
                        "duplicate-key",
                        "Nyckeln står två gånger. Ta bort den ena.",
                        "The key stands twice; remove one.");
            } else {
                unasked.put(key.getValue(), new Place(at.line(), at.column(), path + "/" + key.getValue()));
            }
        }
    }

    /** Null when it is no mapping; that is noted. */
    static YamlObject of(Node node, String path, Faults faults) {
        if (node instanceof MappingNode mapping) {
            return new YamlObject(mapping, path, faults);
        }
        faults.add(
                Place.of(node.getStartMark().orElseThrow(), path),
                "wrong-type",
                "Här ska det stå nycklar med värden.",
                "Keys with values belong here.");
        return null;
    }

    /** Where the value stands; where the mapping begins when there is no such key. */
    Place place(String key) {
        Node value = values.get(key);
        return value == null ? at(key) : Place.of(value.getStartMark().orElseThrow(), pathOf(key));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** A line of words for people, at most so long. */
    String text(String key, int longest) {
        Node value = required(key);
        return value == null ? null : textOf(value, pathOf(key), longest);
    }

    /** A word written in a given form. */
    String code(String key, Pattern form, String sv, String en) {
        String code = text(key, 60);
        if (code != null && !form.matcher(code).matches()) {
            faults.add(place(key), "malformed-code", sv, en);
            return null;
        }
        return code;
    }

    Integer number(String key, int least, int most) {
        Node value = required(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof ScalarNode scalar) || !Tag.INT.equals(scalar.getTag())) {
            wrongType(key, "Skriv ett heltal utan citattecken.", "A whole number, without quotes.");
            return null;
        }
        // Nine digits hold every number that can be right, and never run over.
        int number = scalar.getValue().length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(scalar.getValue());
        if (number < least || number > most) {
            faults.add(
                    place(key),
                    "out-of-range",
                    "Ange ett tal från %d till %d.".formatted(least, most),
                    "A number from %d to %d.".formatted(least, most));
            return null;
        }
        return number;
    }

    Integer numberOr(String key, int least, int most, int otherwise) {
        return has(key) ? number(key, least, most) : Integer.valueOf(otherwise);
    }

    boolean flagOr(String key, boolean otherwise) {
        Node value = take(key);
        if (value == null) {
            return otherwise;
        }
        if (!(value instanceof ScalarNode scalar) || !Tag.BOOL.equals(scalar.getTag())) {
            wrongType(key, "Skriv true eller false utan citattecken.", "true or false, without quotes.");
            return otherwise;
        }
        return Boolean.parseBoolean(scalar.getValue());
    }

    LocalDate date(String key) {
        String text = text(key, 60);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrongType(key, "Skriv ett datum som '2026-11-24'.", "A date such as '2026-11-24'.");
            return null;
        }
    }

    YamlObject object(String key) {
        Node value = required(key);
        return value == null ? null : of(value, pathOf(key), faults);
    }

    /** Each mapping of a list, read; those that could not be read are left out. */
    <T> List<T> objects(String key, int most, Function<YamlObject, T> read) {
        List<T> items = new ArrayList<>();
        List<Node> nodes = list(key, 1, most);
        for (int i = 0; i < nodes.size(); i++) {
            Optional.ofNullable(of(nodes.get(i), pathOf(key) + "/" + i, faults))
                    .map(read)
                    .ifPresent(items::add);
        }
        return items;
    }

    /** A short word of a list, with where it stands. */
    record Word(String text, Place place) {}

    List<Word> words(String key, int least, int most) {
        List<Node> nodes = list(key, least, most);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            String path = pathOf(key) + "/" + i;
            String text = textOf(nodes.get(i), path, 60);
            if (text != null) {
                words.add(new Word(text, Place.of(nodes.get(i).getStartMark().orElseThrow(), path)));
            }
        }
        return words;
    }

    /** Whatever nobody has asked for is a fault: a misspelt key must not pass as a missing one. Call it last. */
    void nothingElse() {
        unasked.values().forEach(this::unknown);
    }

    private List<Node> list(String key, int least, int most) {
        Node value = required(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            wrongType(key, "Här ska det stå en lista.", "A list belongs here.");
            return List.of();
        }
        int size = sequence.getValue().size();
        if (size < least || size > most) {
            faults.add(
                    place(key),
                    "size",
                    "Listan ska ha från %d till %d rader.".formatted(least, most),
                    "The list holds %d to %d items.".formatted(least, most));
        }
        return sequence.getValue().subList(0, Math.min(size, most));
    }

    private String textOf(Node value, String path, int longest) {
        Place at = Place.of(value.getStartMark().orElseThrow(), path);
        if (!(value instanceof ScalarNode scalar) || !Tag.STR.equals(scalar.getTag())) {
            faults.add(at, "wrong-type", "Skriv en text inom citattecken.", "A text, in quotes.");
            return null;
        }
        String text = scalar.getValue();
        if (text.isBlank()) {
            faults.add(at, "required", "Texten är tom. Skriv något här.", "The text is empty.");
        } else if (text.codePoints().anyMatch(YamlObject::forbidden)) {
            faults.add(
                    at,
                    "control-character",
                    "Texten har tecken som inte syns. Ta bort dem.",
                    "The text has control characters; remove them.");
        } else if (text.length() > longest) {
            faults.add(
                    at,
                    "size",
                    "Texten är för lång. Högst %d tecken.".formatted(longest),
                    "At most %d characters.".formatted(longest));
        } else {
            return text.strip();
        }
        return null;
    }

    private static boolean forbidden(int character) {
        return Character.isISOControl(character)
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                || character == 0xFFFE
                || character == 0xFFFF;
    }

    private Node required(String key) {
        Node value = take(key);
        if (value == null) {
            faults.add(
                    at(key),
                    "required",
                    "Här saknas nyckeln %s.".formatted(key),
                    "The key %s is missing here.".formatted(key));
        }
        return value;
    }

    private Node take(String key) {
        unasked.remove(key);
        return values.get(key);
    }

    private void wrongType(String key, String sv, String en) {
        faults.add(place(key), "wrong-type", sv, en);
    }

    private void unknown(Place at) {
        faults.add(
                at,
                "unknown-key",
                "Nyckeln finns inte här. Rätta stavningen eller ta bort den.",
                "There is no such key here; mend the spelling or remove it.");
    }

    private Place at(String key) {
        return new Place(place.line(), place.column(), pathOf(key));
    }

    private String pathOf(String key) {
        return place.path() + "/" + key;
    }
}

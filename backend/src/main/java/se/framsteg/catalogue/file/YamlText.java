package se.framsteg.catalogue.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import se.framsteg.catalogue.file.Faults.Place;

/**
 * From bytes to a tree of YAML that is safe to walk: UTF-8 of a reasonable size, one document, nothing deep, and none of
 * YAML's means of making much of little (anchors and aliases) or something else than text (tags).
 */
final class YamlText {

    static final int MAX_BYTES = 1_000_000;
    /** The deepest right file has its evidence kinds at 10. */
    private static final int MAX_DEPTH = 16;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(MAX_BYTES)
            .setMaxAliasesForCollections(0)
            .setAllowRecursiveKeys(false)
            .setParseComments(false)
            .build();

    private YamlText() {}

    /** Empty when the file has faults that leave nothing to walk; they are noted. */
    static Optional<Node> tree(byte[] bytes, Faults faults) {
        if (bytes.length > MAX_BYTES) {
            faults.add(
                    new Place(1, 1, ""),
                    "too-large",
                    "Filen är för stor. Den får vara högst 1 MB.",
                    "The file is too large; 1 MB at most.");
            return Optional.empty();
        }
        String text = decode(bytes, faults);
        if (text == null) {
            return Optional.empty();
        }
        try {
            inspect(text, faults);
            return faults.isEmpty() ? compose(text, faults) : Optional.empty();
        } catch (MarkedYamlEngineException malformed) {
            noteMalformed(malformed.getProblemMark().or(malformed::getContextMark), faults);
        } catch (ReaderException unprintable) {
            faults.add(
                    placeOf(text, unprintable.getPosition()),
                    "control-character",
                    "Här finns ett tecken som inte syns. Ta bort det.",
                    "There is a control character here; remove it.");
        } catch (YamlEngineException malformed) {
            noteMalformed(Optional.empty(), faults);
        }
        return Optional.empty();
    }

    private static Optional<Node> compose(String text, Faults faults) {
        Optional<Node> tree = new Compose(SETTINGS).composeString(text);
        if (tree.isEmpty()) {
            faults.add(new Place(1, 1, ""), "empty", "Filen är tom.", "The file is empty.");
        }
        return tree;
    }

    private static String decode(byte[] bytes, Faults faults) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = utf8.decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            faults.add(
                    placeOf(decoded, decoded.codePointCount(0, decoded.length())),
                    "not-utf-8",
                    "Filen är inte sparad som UTF-8. Spara om den så.",
                    "The file is not in UTF-8.");
            return null;
        }
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    /** Looks at the stream of events, before anything is built of it. */
    private static void inspect(String text, Faults faults) {
        int documents = 0;
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            Place place = Place.of(event.getStartMark().orElseThrow(), "");
            switch (event) {
                case DocumentStartEvent start -> {
                    if (++documents == 2) {
                        faults.add(
                                place,
                                "several-documents",
                                "Filen får bara ha ett dokument. Ta bort raden med ---.",
                                "One document only.");
                    }
                }
                case CollectionStartEvent start -> {
                    refuseTag(start.getTag(), place, faults);
                    refuseAnchor(start, place, faults);
                    if (++depth > MAX_DEPTH) {
                        faults.add(place, "too-deep", "Här är det för många nivåer i varandra.", "Nested too deep.");
                        return;
                    }
                }
                case CollectionEndEvent end -> depth--;
                case ScalarEvent scalar -> {
                    refuseTag(scalar.getTag(), place, faults);
                    refuseAnchor(scalar, place, faults);
                }
                case NodeEvent alias -> refuseAnchor(alias, place, faults);
                default -> {}
            }
        }
    }

    private static void refuseAnchor(NodeEvent node, Place place, Faults faults) {
        if (node.getAnchor().isPresent()) {
            faults.add(
                    place,
                    "alias",
                    "Skriv ut texten här. Genvägar med & och * går inte att använda.",
                    "Write it out; anchors (&) and aliases (*) are not taken.");
        }
    }

    private static void refuseTag(Optional<String> tag, Place place, Faults faults) {
        if (tag.isPresent()) {
            faults.add(
                    place,
                    "tag",
                    "Ta bort typmärket som börjar med utropstecken.",
                    "Remove the tag that begins with an exclamation mark.");
        }
    }

    private static void noteMalformed(Optional<Mark> mark, Faults faults) {
        faults.add(
                mark.map(where -> Place.of(where, "")).orElse(new Place(1, 1, "")),
                "malformed-yaml",
                "Här går filen inte att läsa som YAML. Se över indrag, citattecken och kolon på raden och raden före.",
                "Not valid YAML here; see to indentation, quotes and colons on this line and the one before.");
    }

    /** The line and column of the nth character. */
    private static Place placeOf(String text, int position) {
        int end = text.offsetByCodePoints(0, Math.min(position, text.codePointCount(0, text.length())));
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(line, text.codePointCount(lineStart, end) + 1, "");
    }
}

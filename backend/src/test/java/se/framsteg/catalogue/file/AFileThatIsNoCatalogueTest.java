package se.framsteg.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Something comes that is no catalogue at all, by mistake or on purpose: it is refused by name, soon, and builds nothing. */
class AFileThatIsNoCatalogueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | empty | 1 | 1",
                "# bara en rad | empty | 1 | 1",
                "hej | wrong-type | 1 | 1",
                "- a | wrong-type | 1 | 1",
                "a: 'b\\nc | malformed-yaml | 2 | 2",
                "a: {b | malformed-yaml | 1 | 6",
                "a: b: c | malformed-yaml | 1 | 5",
                "a:\\n\\tb: 1 | malformed-yaml | 2 | 1",
                "a: 1\\n---\\nb: 1 | several-documents | 2 | 1",
                "a: 1\\nb: x\\u0000y | control-character | 2 | 5",
                "a: &x [1] | alias | 1 | 4",
                "a: &x [1]\\nb: *x | alias | 2 | 4",
                "a: &x [*x] | alias | 1 | 8",
                "a: !!java.net.URL ['http://127.0.0.1/'] | tag | 1 | 4",
                "a: !include 'hemligt.yaml' | tag | 1 | 4",
                "{} | required | 1 | 1"
            })
    void isRefusedByName(String text, String code, int line, int column) {
        String file = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0000", "\0");

        assertThat(SmallCatalogue.faultsIn(file))
                .extracting(FileFault::code, FileFault::line, FileFault::column)
                .contains(tuple(code, line, column));
    }

    @Test
    void inAnotherEncodingIsToldWhere() {
        byte[] latin1 = "catalogue:\n  title: 'På svenska'".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(SmallCatalogue.faultsIn(latin1))
                .extracting(FileFault::code, FileFault::line, FileFault::column)
                .containsExactly(tuple("not-utf-8", 2, 12));
    }

    @Test
    void withABeginningMarkIsReadAllTheSame() throws Exception {
        byte[] marked = ("\uFEFF" + SmallCatalogue.TEXT).getBytes(StandardCharsets.UTF_8);

        assertThat(CatalogueReader.read(marked).counts())
                .isEqualTo(SmallCatalogue.read().counts());
    }

    @Test
    void tooLargeIsNotEvenLookedAt() {
        assertThat(SmallCatalogue.faultsIn("a".repeat(YamlText.MAX_BYTES + 1)))
                .extracting(FileFault::code)
                .containsExactly("too-large");
    }

    @Test
    void aBombOfAliasesIsDefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 ['x','x','x','x','x','x','x','x','x']\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
        }

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(SmallCatalogue.faultsIn(bomb.toString()))
                        .extracting(FileFault::code)
                        .contains("alias"));
    }

    @Test
    void aWellOfListsIsTooDeep() {
        assertThat(SmallCatalogue.faultsIn("a: " + "[".repeat(100_000)))
                .extracting(FileFault::code)
                .containsExactly("too-deep");
    }

    @Test
    void aLongChainOfUnitsIsWalkedWithoutGettingLost() {
        String unit = """
                  - code: 'BAK-%1$03d'
                    title: 'Steg'
                    level: 1
                    credits: 1
                    hours: 10
                    purpose: 'Ett steg.'
                    recommendedBefore: ['BAK-%2$03d']
                    outcomes: [{ code: 'BAK-%1$03d.1', text: 'Kan', evidence: ['OBSERVATION'], criteria: [{ code: 'BAK-%1$03d.1.1', text: 'Gör.' }] }]
                """;
        String head = SmallCatalogue.TEXT.substring(0, SmallCatalogue.TEXT.indexOf("      - code: 'BAK-101'"));
        String chain = IntStream.range(0, 200)
                .mapToObj(i -> unit.formatted(i, (i + 1) % 200).indent(4))
                .collect(Collectors.joining());

        assertThat(SmallCatalogue.faultsIn(head + chain))
                .hasSize(200)
                .extracting(FileFault::code)
                .containsOnly("circular");
    }

    @Test
    void withFaultsWithoutEndIsToldTheFirstFiveHundred() {
        String keys =
                IntStream.range(0, 20_000).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining());

        assertThat(SmallCatalogue.faultsIn(keys))
                .hasSize(501)
                .extracting(FileFault::code)
                .endsWith("too-many-faults");
    }
}

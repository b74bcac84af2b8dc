package se.framsteg.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.framsteg.catalogue.file.CatalogueFile;
import se.framsteg.catalogue.file.CatalogueReader;
import se.framsteg.certificate.SomeCertificate;
import se.framsteg.certificate.content.CertificateFacts;
import se.framsteg.certificate.content.CertificateKind;
import se.framsteg.certificate.content.Level;
import se.framsteg.document.NeutralWords;
import se.framsteg.document.Papers;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.Reading;
import se.framsteg.shared.identity.PersonIdentityNumber;

/** A certificate never reveals why its holder was there, who paid, what product made it, or an identity number. */
class ACertificateTellsNothingElseTest {

    private static final Pattern LIKE_AN_IDENTITY_NUMBER =
            Pattern.compile("(?<!\\d)(?:\\d{2})?\\d{6}[-+– ]?\\d{4}(?!\\d)");

    @Test
    void theTemplateSaysNoWordThatTells() throws Exception {
        String template = resource("/templates/certificate/paper.html");
        String said = template.substring(template.indexOf("{#body}")).replaceAll("<[^>]*>|\\{[^}]*}", " ");

        assertThat(said).contains("har visat sitt kunnande");
        assertThat(tellingWordsIn(said)).isEmpty();
        assertThat(NeutralWords.tellingWordIn(template)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPaperSaysNoWordThatTellsOnItsPageOrInItsMetadata(CertificateKind kind) throws Exception {
        for (Level level : Level.values()) {
            byte[] paper = SomeCertificate.paper(SomeCertificate.content(new CertificateFacts(
                    kind, LanguageMap.sv("Kaffe"), level, 1, List.of(LanguageMap.sv("Kan brygga kaffe")))));
            assertThat(tellingWordsIn(Papers.text(paper))).isEmpty();
            assertThat(tellingWordsIn(metadata(paper))).isEmpty();
            assertThat(new String(paper, StandardCharsets.ISO_8859_1)).doesNotContainIgnoringCase("framsteg");
        }
    }

    @ParameterizedTest
    @MethodSource("unitsOfTheSample")
    void aUnitOfTheSampleSaysNoWordThatTells(CertificateFacts unit) {
        byte[] paper = SomeCertificate.paper(SomeCertificate.content(unit));

        assertThat(unit.tellingWord()).isEmpty();
        assertThat(NeutralWords.tellingWordIn(Papers.text(paper))).isEmpty();
        assertThat(identityNumbersIn(Papers.text(paper))).isEmpty();
    }

    @Test
    void theListIsSeenToWork() throws Exception {
        assertThat(tellingWordsIn("Deltagaren fick handledning och stöd under sin arbetsträning"))
                .containsExactly("deltag", "handled", "stöd", "arbetsträning");
        assertThat(identityNumbersIn("Född 900101, nummer 19030818-9802 och 030818-9802, kod 20260042"))
                .hasSize(2);
    }

    @Test
    void noNumberOnThePaperIsAnIdentityNumber() throws Exception {
        byte[] paper = SomeCertificate.paper(SomeCertificate.content(SomeCertificate.facts(CertificateKind.LOCAL)));

        assertThat(identityNumbersIn(Papers.text(paper) + metadata(paper))).isEmpty();
    }

    static Stream<CertificateFacts> unitsOfTheSample() throws Exception {
        try (InputStream file = CatalogueFile.class.getResourceAsStream("/catalogue/ocn-catalogue.sv.yaml")) {
            return CatalogueReader.read(file.readAllBytes()).areas().stream()
                    .flatMap(area -> area.units().stream())
                    .map(unit -> new CertificateFacts(
                            CertificateKind.LOCAL,
                            LanguageMap.sv(unit.title()),
                            Level.of(unit.level()),
                            unit.credits(),
                            unit.outcomes().stream()
                                    .map(outcome -> LanguageMap.sv(outcome.text()))
                                    .toList()));
        }
    }

    private static List<String> tellingWordsIn(String text) throws IOException {
        List<String> found = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            ours().filter(word::startsWith).forEach(found::add);
        }
        NeutralWords.tellingWordIn(text).ifPresent(found::add);
        return found;
    }

    private static Stream<String> ours() throws IOException {
        return resource("/certificate/words-not-ours.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static List<String> identityNumbersIn(String text) {
        return LIKE_AN_IDENTITY_NUMBER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(number ->
                        PersonIdentityNumber.read(number, LocalDate.of(2026, 11, 24)) instanceof Reading.Accepted)
                .toList();
    }

    private static String metadata(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)
                    .replaceAll("<[^>]*>", " ");
        }
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = ACertificateTellsNothingElseTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

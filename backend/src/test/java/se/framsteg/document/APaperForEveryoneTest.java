package se.framsteg.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A filled template becomes a paper that a screen reader, an archive and a telephone can read. */
class APaperForEveryoneTest {

    private static final String ADDRESS = "https://intyg.example.se/intyg/7Q2M9KX4TDWJ5HRV8BNC3FPA6Y";

    private static final String BODY = """
            <h1>Intyg för {name}</h1>
            <p>Har visat att hen kan <strong>ställa i ordning</strong> ett café.</p>
            <h2>Det här kan jag</h2>
            <ul><li>Brygga kaffe</li><li>Ta betalt, även när kön är lång</li></ul>
            <table><tr><th scope="col">Del</th><th scope="col">Nivå</th></tr><tr><td>Servering</td><td>2</td></tr></table>
            <h2>Kontrollera</h2>
            <p><a href="https://intyg.example.se/" title="Sidan där intyget kontrolleras">intyg.example.se</a></p>
            <p><img src="{code.dataUri}" alt="Kod som leder till sidan där intyget kontrolleras" style="width: 35mm"/></p>
            """;

    private final AccessiblePdf pdf = new AccessiblePdf();

    private byte[] paperFor(String name) {
        return pdf.render(Papers.fill(BODY).data("name", name).data("code", new QrCode(ADDRESS)));
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void keepsTheStandard(PDFAFlavour standard) {
        assertThat(Papers.faultsAgainst(standard, paperFor("Åsa Öberg"))).isEmpty();
    }

    @Test
    void readsInSwedish() throws Exception {
        byte[] paper = paperFor("Åsa Öberg-Żółć");

        assertThat(Papers.text(paper)).contains("Intyg för Åsa Öberg-Żółć", "även när kön är lång");
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
        }
    }

    @Test
    void isReadAloudInTheOrderItIsWritten() {
        assertThat(Papers.readAloud(paperFor("Åsa")))
                .isEqualTo("Intyg för Åsa Har visat att hen kan ställa i ordning ett café. "
                        + "Det här kan jag Brygga kaffe Ta betalt, även när kön är lång Del Nivå Servering 2 "
                        + "Kontrollera [Sidan där intyget kontrolleras] "
                        + "[Kod som leder till sidan där intyget kontrolleras]");
    }

    @Test
    void carriesItsFontsWithin() throws Exception {
        try (PDDocument document = Loader.loadPDF(paperFor("Åsa"))) {
            PDResources resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).hasSize(2);
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("AtkinsonHyperlegibleNext");
            }
        }
    }

    @Test
    void leadsATelephoneToItsAddress() {
        assertThat(Papers.codeOnFirstPage(paperFor("Åsa"))).contains(ADDRESS);
    }

    @Test
    void saysNothingOfWhoMadeItWithWhatAndWhen() throws Exception {
        byte[] paper = paperFor("Åsa");

        assertThat(new String(paper, StandardCharsets.ISO_8859_1))
                .doesNotContainIgnoringCase("producer")
                .doesNotContainIgnoringCase("openhtmltopdf")
                .doesNotContainIgnoringCase("pdfbox")
                .doesNotContainIgnoringCase("framsteg")
                .doesNotContain("CreateDate", "CreationDate", "ModDate");
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getDocument().getTrailer().containsKey(COSName.INFO))
                    .isFalse();
            String metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("Ett papper").doesNotContainIgnoringCase("openhtmltopdf");
        }
    }

    @Test
    void isTheSamePaperForTheSameWords() {
        assertThat(paperFor("Åsa")).isEqualTo(paperFor("Åsa")).isNotEqualTo(paperFor("Eva"));
    }

    @Test
    void writesAPersonsWordsAsWordsNeverAsMarkup() {
        String name = "<img src='x:y'/> & <b>Åsa</b>";

        assertThat(Papers.readAloud(paperFor(name))).startsWith("Intyg för " + name);
    }
}

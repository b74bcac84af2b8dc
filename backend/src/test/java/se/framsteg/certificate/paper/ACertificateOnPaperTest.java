package se.framsteg.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.framsteg.certificate.SomeCertificate;
import se.framsteg.certificate.content.CertificateKind;
import se.framsteg.document.Papers;

/** Somebody holds their certificate in the hand, and somebody else checks it. */
class ACertificateOnPaperTest {

    private static final byte[] LOCAL =
            SomeCertificate.paper(SomeCertificate.content(SomeCertificate.facts(CertificateKind.LOCAL)));

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void canBeReadByEveryoneAndInFiftyYears(PDFAFlavour standard) {
        assertThat(Papers.faultsAgainst(standard, LOCAL)).isEmpty();
        assertThat(Papers.faultsAgainst(
                        standard, SomeCertificate.paper(SomeCertificate.content(SomeCertificate.manyOutcomes(14)))))
                .isEmpty();
    }

    @Test
    void saysWhoCanDoWhatBeforeItSaysHowToCheckIt() {
        assertThat(Papers.readAloud(LOCAL))
                .isEqualTo("Kompetensintyg Lokalt intyg Åsa Öberg har visat sitt kunnande i arbete och fått det bedömt."
                        + " Kaffe och varma drycker Nivå 2 av 3. Gör vanliga uppgifter på egen hand."
                        + " Det här är visat Kan brygga kaffe Kan använda en espressomaskin Kan sköta utrustningen"
                        + " En bedömare har prövat kunnandet mot skrivna krav. En annan person har kvalitetssäkrat"
                        + " bedömningen. Intyget är lokalt: utfärdaren står själv för kraven."
                        + " Utfärdat av Hantverkskooperativet i Hudiksvall Datum 24 november 2026"
                        + " Intygets nummer " + SomeCertificate.NUMBER
                        + " Intyget gäller utan underskrift. Kontrollera det med koden eller på den här adressen:"
                        + " [Sidan där intyget kontrolleras] [Kod som leder till sidan där intyget kontrolleras]");
    }

    @Test
    void leadsATelephoneToTheVeryAddressThatIsWrittenOut() {
        assertThat(Papers.codeOnFirstPage(LOCAL)).contains(SomeCertificate.ADDRESS);
        assertThat(Papers.text(LOCAL).replaceAll("\\s", "")).contains(SomeCertificate.ADDRESS);
    }

    @Test
    void isLocalOnlyWhereItSaysSo() {
        byte[] settled = SomeCertificate.paper(SomeCertificate.content(SomeCertificate.facts(CertificateKind.SETTLED)));

        assertThat(Papers.text(LOCAL)).contains("Lokalt intyg");
        assertThat(Papers.text(settled)).contains("Kompetensintyg").doesNotContainIgnoringCase("lokalt");
    }

    @Test
    void standsOnOnePageEvenForLongNamesAndMuchThatIsShown() throws Exception {
        byte[] paper = SomeCertificate.paper(SomeCertificate.content(
                "Maria Katarina Fredriksson von Lilliehöök-Andersson", SomeCertificate.manyOutcomes(5)));

        assertThat(pages(paper)).isEqualTo(1);
        assertThat(Papers.codeOnFirstPage(paper)).contains(SomeCertificate.ADDRESS);
    }

    @Test
    void neverTearsHowToCheckItApartFromTheCode() throws Exception {
        byte[] paper = SomeCertificate.paper(SomeCertificate.content(SomeCertificate.manyOutcomes(11)));

        assertThat(pages(paper)).isEqualTo(2);
        assertThat(Papers.codeOnFirstPage(paper)).isEmpty();
        assertThat(Papers.text(paper)).containsOnlyOnce("Utfärdat av").containsOnlyOnce("den här adressen");
    }

    @Test
    void isTheSameBytesForTheSameWords() {
        assertThat(SomeCertificate.paper(SomeCertificate.content(SomeCertificate.facts(CertificateKind.LOCAL))))
                .isEqualTo(LOCAL);
    }

    private static int pages(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return document.getNumberOfPages();
        }
    }
}

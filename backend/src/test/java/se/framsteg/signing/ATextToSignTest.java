package se.framsteg.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ATextToSignTest {

    @Test
    void theSameWordsHaveTheSameFingerprintHoweverTheyWereTyped() {
        CanonicalText typedHere = new CanonicalText("Jag vill öva\nkassan");
        assertThat(new CanonicalText("Jag vill o\u0308va  \r\nkassan\r\n").fingerprint())
                .isEqualTo(typedHere.fingerprint());
        assertThat(new CanonicalText("Jag vill öva\u2028kassan").fingerprint()).isEqualTo(typedHere.fingerprint());
    }

    @Test
    void oneLetterMakesAnotherFingerprint() {
        assertThat(new CanonicalText("20 timmar").fingerprint())
                .isNotEqualTo(new CanonicalText("30 timmar").fingerprint());
    }

    @Test
    void theFingerprintIsTheSha256OfTheText() {
        assertThat(new CanonicalText("abc").fingerprint())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void whatSomebodyWroteCanNeverLookLikeTheDocumentsOwnWords() {
        CanonicalText text = CanonicalText.titled("Arbetsplan")
                .heading("Mål")
                .entry("Med egna ord", "Komma igång\u2029Omfattning:\n40 timmar")
                .list("Uppgifter", List.of("Kassa", "Disk"))
                .entry("Stöd", " ")
                .build();
        assertThat(text.value()).isEqualTo("""
                        Arbetsplan

                        Mål
                        Med egna ord:
                          Komma igång
                          Omfattning:
                          40 timmar
                        Uppgifter:
                          – Kassa
                          – Disk""");
    }

    @Test
    void nothingCannotBeSigned() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CanonicalText(" \n "));
    }
}

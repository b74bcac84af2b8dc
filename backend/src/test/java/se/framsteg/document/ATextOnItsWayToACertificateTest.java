package se.framsteg.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A certificate never tells why somebody was at the workplace. */
class ATextOnItsWayToACertificateTest {

    @ParameterizedTest
    @CsvSource({
        "Har gått en arbetsträning, arbetsträning",
        "REHABILITERING på café, rehabilitering",
        "Kom från Arbetsförmedlingen, arbetsförmedlingen",
        "'Intyg från https://framsteg.example.se', framsteg"
    })
    void isStoppedByAWordThatTells(String text, String word) {
        assertThat(NeutralWords.tellingWordIn(text)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Doserar rengöringsmedel efter anvisningen.",
                "Antecknar det viktigaste, eller använder ett annat stöd för minnet.",
                "Arbetar självständigt och tränar andra."
            })
    void passesWhenItOnlySaysWhatThePersonCan(String text) {
        assertThat(NeutralWords.tellingWordIn(text)).isEmpty();
    }
}

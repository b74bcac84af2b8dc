package se.framsteg.journey.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsThatNameADiagnosisTest {

    @ParameterizedTest
    @CsvSource({
        "Har ADHD och behöver struktur, adhd",
        "Sin depression, depression",
        "Autismspektrum, autismspektrum",
        "Har diagnosen i papper, diagnosen",
        "Medicin mot HIV, hiv",
        "Har add., add"
    })
    void areFound(String text, String word) {
        assertThat(DiagnosisWords.in(text)).contains(word);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "Kort paus varje timme, ett moment i taget",
                "Addera siffror i kassan med miniräknare",
                "Arkivet är lugnt på eftermiddagen",
                "Talsyntes och bilder i stället för text"
            })
    void areNotSeenWhereSomebodyTellsWhatHelps(String text) {
        assertThat(DiagnosisWords.in(text)).isEmpty();
    }
}

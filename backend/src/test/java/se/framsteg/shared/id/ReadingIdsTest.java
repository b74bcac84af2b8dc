package se.framsteg.shared.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingIdsTest {

    @Test
    void takesAnIdInSmallAndCapitalLetters() {
        UUID id = UUID.fromString("019abcde-1234-7abc-8def-0123456789ab");
        assertThat(Id.read("019abcde-1234-7abc-8def-0123456789ab")).contains(id);
        assertThat(Id.read("019ABCDE-1234-7ABC-8DEF-0123456789AB")).contains(id);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "019abcde12347abc8def0123456789ab",
                "{019abcde-1234-7abc-8def-0123456789ab}",
                "019abcde-1234-7abc-8def-0123456789ab ",
                "019abcde-1234-7abc-8def-0123456789ag",
                "019abcde-1234-7abc-8def-0123456789abc"
            })
    void refusesWhatIsNotWrittenAsOne(String text) {
        assertThat(Id.read(text)).isEmpty();
    }
}

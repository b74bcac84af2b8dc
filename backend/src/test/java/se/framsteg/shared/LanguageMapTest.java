package se.framsteg.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageMapTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void givesTheLanguageAskedForAndSwedishWhenItIsNotTranslated() {
        LanguageMap text = LanguageMap.of("Arbetsplan", "Work plan");
        assertThat(text.in("en")).isEqualTo("Work plan");
        assertThat(text.in("ar")).isEqualTo("Arbetsplan");
        assertThat(LanguageMap.sv("Arbetsplan").in("en")).isEqualTo("Arbetsplan");
    }

    @Test
    void isABareObjectInJsonAndComesBackTheSame() throws JsonProcessingException {
        LanguageMap text = LanguageMap.of("Arbetsplan", "Work plan");
        String written = json.writeValueAsString(text);
        assertThat(written).isEqualTo("{\"en\":\"Work plan\",\"sv\":\"Arbetsplan\"}");
        assertThat(json.readValue(written, LanguageMap.class)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"en\":\"Work plan\"}",
                "{\"sv\":\"  \"}",
                "{\"sv\":null}",
                "{\"sv\":\"Arbetsplan\",\"English\":\"Work plan\"}",
                "{\"sv\":\"Arbetsplan\",\"en\":\"\"}"
            })
    void refusesATextThatSomebodyWouldMeetAsAnEmptyLine(String written) {
        assertThatThrownBy(() -> json.readValue(written, LanguageMap.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}

package se.framsteg.shared.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 212000-2338 is Gävle kommun; numbers that begin with 4 are invented, that group is not in use. */
class ReadingAnOrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"212000-2338", "2120002338", "16212000-2338", "162120002338", " 212000–2338 "})
    void takesTheWaysItIsWritten(String text) {
        OrganisationNumber number = OrganisationNumber.read(text).orElseThrow(AssertionError::new);
        assertThat(number.digits()).isEqualTo("2120002338");
        assertThat(number).hasToString("212000-2338");
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "212000233, WRONG_ORGANISATION_FORM",
        "21200023388, WRONG_ORGANISATION_FORM",
        "212000+2338, WRONG_ORGANISATION_FORM",
        "172120002338, WRONG_ORGANISATION_FORM",
        "21200O2338, WRONG_ORGANISATION_FORM",
        "212000-2339, WRONG_CHECK_DIGIT",
        "212000-2383, WRONG_CHECK_DIGIT",
        "190206-2395, LOOKS_LIKE_A_PERSON",
        "031014-9803, LOOKS_LIKE_A_PERSON"
    })
    void saysWhyNot(String text, NumberFault fault) {
        assertThat(OrganisationNumber.read(text).fault()).contains(fault);
    }

    @Test
    void noticesEveryMistypedDigit() {
        String right = "2120002338";
        for (int place = 0; place < 10; place++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                if (wrong != right.charAt(place)) {
                    String mistyped = right.substring(0, place) + wrong + right.substring(place + 1);
                    assertThat(OrganisationNumber.read(mistyped).fault())
                            .as(mistyped)
                            .isPresent();
                }
            }
        }
    }

    @Test
    void cannotBeMadeOfAnythingElse() {
        assertThatThrownBy(() -> new OrganisationNumber("1902062395")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OrganisationNumber("212000-2338")).isInstanceOf(IllegalArgumentException.class);
    }
}

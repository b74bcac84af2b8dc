package se.framsteg.shared.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.shared.Reading;

/** The numbers are rows of Skatteverket's official test set, or lie next to one. */
class ReadingAPersonIdentityNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static Stream<String> officialTestNumbers() {
        return Stream.of(
                "190308189802",
                "190309069813",
                "190309249811",
                "190310139803",
                "190311019814",
                "201901012391",
                "201901192391",
                "201902062395");
    }

    static Stream<String> officialTestCoordinationNumbers() {
        return Stream.of(
                "202601612381",
                "202601622380",
                "202601912393",
                "191401682396",
                "191500722390",
                "191711602399",
                "198000602394");
    }

    private static Reading<PersonIdentityNumber, NumberFault> read(String text) {
        return PersonIdentityNumber.read(text, TODAY);
    }

    private static PersonIdentityNumber accepted(String text) {
        return read(text).orElseThrow(fault -> new AssertionError(fault.name()));
    }

    private static void assertRefused(String text, NumberFault fault) {
        assertThat(read(text).fault()).contains(fault);
    }

    @ParameterizedTest
    @MethodSource({"officialTestNumbers", "officialTestCoordinationNumbers"})
    void takesTheOfficialTestNumbersWithAndWithoutHyphen(String digits) {
        assertThat(accepted(digits).inClear()).isEqualTo(digits);
        assertThat(accepted(digits.substring(0, 8) + "-" + digits.substring(8)).inClear())
                .isEqualTo(digits);
    }

    @ParameterizedTest
    @MethodSource({"officialTestNumbers", "officialTestCoordinationNumbers"})
    void findsTheCenturyOfTenDigitsByTheSign(String digits) {
        boolean hundred = Integer.parseInt(digits.substring(0, 4)) <= 1926;
        String shortForm = digits.substring(2, 8) + (hundred ? "+" : "-") + digits.substring(8);
        assertThat(accepted(shortForm).inClear()).isEqualTo(digits);
    }

    @ParameterizedTest
    @MethodSource({"officialTestNumbers", "officialTestCoordinationNumbers"})
    void noticesEveryMistypedDigitOfTheLastTen(String digits) {
        for (int place = 2; place < 12; place++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                if (wrong != digits.charAt(place)) {
                    String mistyped = digits.substring(0, place) + wrong + digits.substring(place + 1);
                    assertThat(read(mistyped).fault()).as(mistyped).isPresent();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"201902062395, 2019-02-06, false", "202601612381, 2026-01-01, true", "202601912393, 2026-01-31, true"})
    void knowsTheDateOfBirth(String digits, LocalDate born, boolean coordination) {
        assertThat(accepted(digits).birthDate()).contains(born);
        assertThat(accepted(digits).isCoordinationNumber()).isEqualTo(coordination);
    }

    @ParameterizedTest
    @ValueSource(strings = {"191500722390", "191711602399", "198000602394"})
    void knowsNoDateOfBirthWhenMonthOrDayIsUnknown(String digits) {
        assertThat(accepted(digits).birthDate()).isEmpty();
        assertThat(accepted(digits).isCoordinationNumber()).isTrue();
    }

    @Test
    void aPersonHasThePlusFromTheFirstDayOfTheYearTheyTurnAHundred() {
        String turnsHundredInDecember = withCheckDigit("261231238");
        String plus = turnsHundredInDecember.substring(0, 6) + "+" + turnsHundredInDecember.substring(6);
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        assertThat(PersonIdentityNumber.read(plus, newYear)
                        .orElseThrow(AssertionError::new)
                        .inClear())
                .isEqualTo("19" + turnsHundredInDecember);
        assertThat(PersonIdentityNumber.read(plus, newYear.minusDays(1)).fault())
                .isPresent();
        String hyphen = plus.replace('+', '-');
        assertThat(PersonIdentityNumber.read(hyphen, newYear.minusDays(1))
                        .orElseThrow(AssertionError::new)
                        .inClear())
                .isEqualTo("19" + turnsHundredInDecember);
        assertThat(PersonIdentityNumber.read(hyphen, newYear).fault()).contains(NumberFault.NOT_BORN_YET);
    }

    @Test
    void takesBlanksAndTheDashOfAWordProcessor() {
        assertThat(accepted(" 20190206 2395 ").inClear()).isEqualTo("201902062395");
        assertThat(accepted("190206–2395").inClear()).isEqualTo("201902062395");
        assertThat(accepted("20190206\u00a0-\u00a02395").inClear()).isEqualTo("201902062395");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void saysThatNothingIsWritten(String text) {
        assertRefused(text, NumberFault.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20190206239",
                "2019020623955",
                "2019-02-06-2395",
                "20190206_2395",
                "20190206--2395",
                "2019020-62395",
                "2019O2062395",
                "٢٠١٩٠٢٠٦٢٣٩٥",
                "２０１９０２０６２３９５"
            })
    void saysHowANumberIsWritten(String text) {
        assertRefused(text, NumberFault.WRONG_FORM);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"190230", "191306", "190006", "190200", "190293", "191372", "190400", "190431"})
    void saysThatTheDateDoesNotExist(String date) {
        assertRefused("20" + withCheckDigit(date + "238"), NumberFault.NO_SUCH_DATE);
    }

    @Test
    void theTwentyNinthOfFebruaryIsThereInLeapYearsOnly() {
        assertThat(read("20" + withCheckDigit("240229238")).fault()).isEmpty();
        assertRefused("20" + withCheckDigit("230229238"), NumberFault.NO_SUCH_DATE);
        assertRefused("19" + withCheckDigit("000229238"), NumberFault.NO_SUCH_DATE);
        assertRefused("20" + withCheckDigit("230289238"), NumberFault.NO_SUCH_DATE);
    }

    @Test
    void todayIsBornAndTomorrowIsNot() {
        assertThat(read("20" + withCheckDigit("261124238")).fault()).isEmpty();
        assertRefused("20" + withCheckDigit("261125238"), NumberFault.NOT_BORN_YET);
        assertRefused("20" + withCheckDigit("261260238"), NumberFault.NOT_BORN_YET);
        assertThat(read("20" + withCheckDigit("261160238")).fault()).isEmpty();
    }

    @Test
    void aCenturyThatCannotBeIsRefused() {
        assertRefused("1019" + "02062395", NumberFault.TOO_LONG_AGO);
        assertRefused("2219" + "02062395", NumberFault.NOT_BORN_YET);
        assertRefused("20190206+2395", NumberFault.SIGN_DISAGREES);
    }

    @Test
    void twelveDigitsMayHaveThePlusOnlyOfAHundredYears() {
        String bornIn1926 = withCheckDigit("260206238");
        String bornIn1927 = withCheckDigit("270206238");
        assertThat(read("19" + bornIn1926.substring(0, 6) + "+" + bornIn1926.substring(6))
                        .fault())
                .isEmpty();
        assertRefused("19" + bornIn1927.substring(0, 6) + "+" + bornIn1927.substring(6), NumberFault.SIGN_DISAGREES);
    }

    @Test
    void theBirthNumberIsNeverNought() {
        assertRefused("20" + withCheckDigit("190206000"), NumberFault.NO_SUCH_BIRTH_NUMBER);
    }

    @Test
    void aWrongLastDigitIsToldAsSuch() {
        assertRefused("201902062396", NumberFault.WRONG_CHECK_DIGIT);
    }

    @Test
    void anyDateWithAnyBirthNumberHasExactlyOneCheckDigit() {
        Random random = new Random(20261124);
        for (int i = 0; i < 500; i++) {
            LocalDate born = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(35_000));
            String first = "%02d%02d%02d%03d"
                    .formatted(
                            born.getYear() % 100, born.getMonthValue(), born.getDayOfMonth(), 1 + random.nextInt(999));
            String century = Integer.toString(born.getYear() / 100);
            assertThat(IntStream.range(0, 10)
                            .filter(last -> read(century + first + last).fault().isEmpty()))
                    .hasSize(1);
            assertThat(accepted(century + withCheckDigit(first)).birthDate()).contains(born);
        }
    }

    @Test
    void showsItselfOnlyWhenAskedByName() throws JsonProcessingException {
        PersonIdentityNumber number = accepted("201902062395");
        assertThat(number.masked()).isEqualTo("20190206-****");
        assertThat(number.toString()).doesNotContain("2019", "2395");
        assertThat("%s".formatted(read("201902062395"))).doesNotContain("2019", "2395");
        assertThatThrownBy(() -> new ObjectMapper().writeValueAsString(number))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void theSameNumberWrittenInTwoWaysIsTheSameNumber() {
        Set<PersonIdentityNumber> numbers = new HashSet<>(Set.of(accepted("201902062395")));
        numbers.add(accepted("190206-2395"));
        assertThat(numbers).hasSize(1);
    }

    @Test
    void whatWasStoredComesBackAndDamageIsNoticed() {
        assertThat(PersonIdentityNumber.ofStored("201902062395")).isEqualTo(accepted("201902062395"));
        assertThatThrownBy(() -> PersonIdentityNumber.ofStored("201902062396"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("2019");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsASentenceWithoutDigitsOfAnyone(NumberFault fault) {
        assertThat(fault.sv())
                .endsWith(".")
                .startsWith(fault.sv().substring(0, 1).toUpperCase());
        assertThat(fault.en()).endsWith(".");
        assertThat(fault.code()).matches("[a-z]+(-[a-z]+)*");
    }

    private static String withCheckDigit(String nine) {
        return IntStream.range(0, 10)
                .mapToObj(last -> nine + last)
                .filter(Luhn::holds)
                .findFirst()
                .orElseThrow();
    }
}

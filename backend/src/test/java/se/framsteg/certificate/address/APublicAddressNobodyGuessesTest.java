package se.framsteg.certificate.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class APublicAddressNobodyGuessesTest {

    private static final RandomGenerator RANDOM = new SecureRandom();

    @Test
    void hasMoreThan128RandomBitsInSignsThatNobodyMixesUp() {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            String code = PublicCode.drawn(RANDOM).text();
            assertThat(code).hasSize(26).matches("[2-9a-km-np-z]+");
            code.chars().forEach(seen::add);
        }
        // Each of the 32 signs occurs, hence 26 × 5 bits.
        assertThat(seen).hasSize(32);
    }

    @Test
    void looksLikeNoIdentityNumber() {
        int[] draw = {0};
        // A source that gives digits first: eight of 32 signs are digits, so honest chance would hardly ever show it.
        RandomGenerator digitsFirst = new RandomGenerator() {
            @Override
            public int nextInt(int bound) {
                return draw[0]++ < 26 ? 3 : 20;
            }

            @Override
            public long nextLong() {
                throw new UnsupportedOperationException();
            }
        };

        assertThat(PublicCode.drawn(digitsFirst).text()).doesNotContainPattern("[0-9]{6}");
        assertThat(draw[0]).isEqualTo(52);
    }

    @Test
    void canBeTypedFromPaper() {
        PublicCode code = PublicCode.drawn(RANDOM);
        String typed = " " + code.text().substring(0, 13).toUpperCase() + "-"
                + code.text().substring(13) + " ";

        assertThat(PublicCode.read(typed)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "KPTR-2026-0042-D", "0123456789abcdefghijkmnpqr", "aaaaaaaaaaaaaaaaaaaaaaaaa\u0000"})
    void isNothingElse(String text) {
        assertThat(PublicCode.read(text)).isEmpty();
    }
}

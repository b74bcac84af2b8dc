package se.framsteg.certificate.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingACertificateNumberTest {

    private static final CertificateNumber NUMBER = new CertificateNumber(new IssuerMark("KPTR"), 2026, 42);
    private static final String WRITTEN = NUMBER.toString();

    @Test
    void sayWhoseItIsAndFromWhichYear() {
        assertThat(WRITTEN).matches("KPTR-2026-0042-[0-9A-Z]");
    }

    @Test
    void whatIsWrittenCanBeReadBack() {
        assertThat(CertificateNumber.read(WRITTEN)).contains(NUMBER);
        assertThat(CertificateNumber.read(" " + WRITTEN.toLowerCase().replace("-", "") + " "))
                .contains(NUMBER);
        CertificateNumber large = new CertificateNumber(new IssuerMark("BCDF"), 2031, 123_456);
        assertThat(CertificateNumber.read(large.toString())).contains(large);
    }

    @Test
    void oneWrongSignIsSeen() {
        for (int at = 0; at < WRITTEN.length(); at++) {
            for (char other : "0123456789ABCDEFGHJKMNPRSTVWXYZ".toCharArray()) {
                if (WRITTEN.charAt(at) != '-' && WRITTEN.charAt(at) != other) {
                    String mistyped = WRITTEN.substring(0, at) + other + WRITTEN.substring(at + 1);
                    assertThat(CertificateNumber.read(mistyped)).as(mistyped).isEmpty();
                }
            }
        }
    }

    @Test
    void twoNeighboursThatChangedPlacesAreSeen() {
        String signs = WRITTEN.replace("-", "");
        for (int at = 0; at + 1 < signs.length(); at++) {
            if (signs.charAt(at) != signs.charAt(at + 1)) {
                String swapped =
                        signs.substring(0, at) + signs.charAt(at + 1) + signs.charAt(at) + signs.substring(at + 2);
                assertThat(CertificateNumber.read(swapped)).as(swapped).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KPTR", "KPTR-2026-0000-A", "KPTR-0026-0042-A", "AEIO-2026-0042-A", "8001-2026-0042-A"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(CertificateNumber.read(text)).isEmpty();
    }

    @Test
    void countsFromOneWithinAYear() {
        assertThatThrownBy(() -> new CertificateNumber(new IssuerMark("KPTR"), 2026, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CertificateNumber(new IssuerMark("KPTR"), 2026, 1_000_000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIssuersMarkSpellsNoWord() {
        Random random = new Random(7);
        Set<String> marks = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String mark = IssuerMark.drawn(random).letters();
            assertThat(mark).doesNotContainPattern("[AEIOUYLQ]");
            assertThat(mark.chars().distinct().count()).isEqualTo(4);
            marks.add(mark);
        }
        assertThat(marks.size()).isGreaterThan(1_900);
    }
}

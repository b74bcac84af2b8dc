package se.framsteg.certificate.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/** The address stands on the paper, so it must fit there and tell nothing. */
class WhereCertificatesAreCheckedTest {

    @Test
    void isAHostOfItsOwn() {
        PublicCode code = PublicCode.drawn(new SecureRandom());
        PublicAddress address = new PublicAddress("https://intyg.example.se");

        assertThat(address.of(code)).isEqualTo("https://intyg.example.se/intyg/" + code.text());
        assertThat(address.tellingWord()).isEmpty();
    }

    @Test
    void isSeenToTell() {
        assertThat(new PublicAddress("https://framsteg.kommunen.example").tellingWord())
                .contains("framsteg");
    }

    @Test
    void fitsTheCodeOnThePaper() {
        assertThatThrownBy(() -> new PublicAddress("https://" + "a".repeat(80) + ".example"))
                .hasMessageContaining("högst 80 tecken");
        assertThatThrownBy(() -> new PublicAddress("https://intyg.example.se/"))
                .hasMessageContaining("utan snedstreck");
    }
}

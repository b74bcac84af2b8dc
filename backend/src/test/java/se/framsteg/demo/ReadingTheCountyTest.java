package se.framsteg.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingTheCountyTest {

    private final County county = County.read();

    @Test
    void hasTwelveEnterprisesFortyTwoSupervisorsAndTenMunicipalities() {
        assertThat(county.enterprises()).hasSize(12);
        assertThat(county.municipalities())
                .extracting(County.Municipality::code)
                .doesNotHaveDuplicates()
                .hasSize(10);
        assertThat(supervisors()).hasSize(42).doesNotHaveDuplicates();
    }

    @Test
    void nobodyHasAnAddressThatSomebodyCouldHave() {
        Stream.concat(
                        county.enterprises().stream().map(County.Enterprise::domain),
                        county.municipalities().stream().map(County.Municipality::domain))
                .forEach(domain -> assertThat(domain).endsWith(".example"));
        assertThat(Founders.address("Åsa Öberg-Äng", "kugghjulet.example"))
                .isEqualTo("asa.oberg.ang@kugghjulet.example");
    }

    @Test
    void thePasswordIsOneThatTheProductWouldTake() {
        assertThat(county.password().length()).isBetween(15, 256);
    }

    private List<String> supervisors() {
        return county.enterprises().stream()
                .flatMap(enterprise -> enterprise.units().stream())
                .flatMap(unit -> unit.supervisors().stream())
                .toList();
    }
}

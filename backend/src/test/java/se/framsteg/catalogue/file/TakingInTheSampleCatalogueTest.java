package se.framsteg.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.framsteg.catalogue.EvidenceKind;
import se.framsteg.catalogue.file.CatalogueFile.Area;
import se.framsteg.catalogue.file.CatalogueFile.Counts;
import se.framsteg.catalogue.file.CatalogueFile.Criterion;
import se.framsteg.catalogue.file.CatalogueFile.Status;
import se.framsteg.catalogue.file.CatalogueFile.Unit;

/** The catalogue that comes with the product is read whole. */
class TakingInTheSampleCatalogueTest {

    private static CatalogueFile sample;

    @BeforeAll
    static void read() throws Exception {
        try (var in = CatalogueFile.class.getResourceAsStream("/catalogue/ocn-catalogue.sv.yaml")) {
            sample = CatalogueReader.read(in.readAllBytes());
        }
    }

    @Test
    void everyAreaUnitOutcomeAndCriterionIsThere() {
        assertThat(sample.counts()).isEqualTo(new Counts(7, 35, 115, 235));
    }

    @Test
    void saysThatItIsASample() {
        assertThat(sample.programme().status()).isEqualTo(Status.SAMPLE);
        assertThat(sample.programme().version()).isEqualTo("1.0.0");
        assertThat(sample.programme().validFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void readsTheLastUnitAsItIsWritten() {
        Area kitchen = sample.areas().getLast();
        Unit shift = kitchen.units().getLast();

        assertThat(kitchen.ssyk2012()).containsExactly("9412");
        assertThat(shift.code()).isEqualTo("KOK-301");
        assertThat(shift.recommendedBefore()).containsExactly("KOK-201", "KOK-202");
        assertThat(shift.outcomes().getLast().criteria().getLast().text())
                .isEqualTo("Räknar ut råvarukostnaden för en rätt och föreslår en förbättring.");
    }

    @Test
    void aCriterionIsMandatoryShownOnceByTheKindsOfItsOutcome() {
        Criterion onTime = sample.areas()
                .getFirst()
                .units()
                .getFirst()
                .outcomes()
                .getFirst()
                .criteria()
                .getFirst();

        assertThat(onTime.mandatory()).isTrue();
        assertThat(onTime.minimumOccasions()).isEqualTo(1);
        assertThat(onTime.evidence()).containsExactlyInAnyOrder(EvidenceKind.OBSERVATION, EvidenceKind.CHECKLIST);
    }

    @Test
    void noneOfItsTextsTellsWhyOneIsThere() {
        assertThat(sample.remarks()).isEmpty();
    }
}

package se.framsteg.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import se.framsteg.catalogue.intake.CatalogueIntake;
import se.framsteg.shared.time.SwedishClock;

/** The sample catalogue comes in as any catalogue does: one of those who own the model takes in its file. */
@ApplicationScoped
class SampleCatalogue {

    private static final String FILE = "/catalogue/ocn-catalogue.sv.yaml";

    private final CatalogueIntake intake;
    private final SwedishClock clock;

    SampleCatalogue(CatalogueIntake intake, SwedishClock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /** A year back, so that whatever is validated in the county had something to be validated against. */
    void write(Timeline.Play play, UUID modelOwner) {
        var morning = SwedishClock.startOf(clock.today().minusYears(1)).plus(Duration.ofHours(9));
        play.at(morning, modelOwner, "importCatalogue", () -> intake.takeIn(file()));
    }

    private static byte[] file() {
        try (InputStream in = SampleCatalogue.class.getResourceAsStream(FILE)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

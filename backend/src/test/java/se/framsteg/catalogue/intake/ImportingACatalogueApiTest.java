package se.framsteg.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static se.framsteg.catalogue.intake.Catalogues.yaml;

import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.framsteg.access.Role;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** The catalogue's editor sends a file. */
@ApiTest
class ImportingACatalogueApiTest {

    private final World.Person editor = World.coordinator("Coompanion").with(Role.MODEL_OWNER);

    @Test
    void theSampleOfTheProductComesInWhole() {
        Response answer = yaml(editor).body(Catalogues.sample("HEL")).post("/catalogue-imports");

        answer.then()
                .statusCode(201)
                .body("areas", equalTo(7))
                .body("units", equalTo(35))
                .body("outcomes", equalTo(115))
                .body("criteria", equalTo(235))
                .body("sample", equalTo(true))
                .body("status", equalTo("settled"))
                .body("remarks", empty());
        assertThat(answer.header("Location")).endsWith("/programme-versions/" + answer.path("programmeVersionId"));
    }

    @Test
    void aSampleTextThatTellsWhyOneIsThereIsRemarkedUpon() {
        String telling = Catalogues.sample("ORD")
                .replace("Förstår vad ett kooperativt företag är", "Förstår vad ett arbetsintegrerande företag är");

        yaml(editor)
                .body(telling)
                .post("/catalogue-imports")
                .then()
                .statusCode(201)
                .body("remarks.code", contains("not-neutral"))
                .body("remarks[0].line", equalTo(262));
    }

    @Test
    void whatCameInReadsAsItWasWritten() {
        UUID version = Catalogues.imported(editor, "LAS");

        Api.as(editor)
                .get("/programme-versions/{id}", version)
                .then()
                .statusCode(200)
                .body("programme", equalTo("LAS"))
                .body("title.sv", equalTo("Framsteg - exempelkatalog för validering"))
                .body("statusLabel", equalTo("Fastställd"))
                .body("reviewDueOn", equalTo("2030-01-01"))
                .body("scheme.sv", equalTo("Lokal validering"))
                .body("levels", hasSize(3))
                .body("evidence", hasSize(8))
                .body("areas.code", contains("GEN", "BUT", "CAF", "STA", "LAG", "TRA", "KOK"))
                .body("areas[6].units[4].title.sv", equalTo("Leda ett arbetspass i köket"));
    }

    @Test
    void aProperProgrammeWaitsForThePanel() {
        yaml(editor)
                .body(Catalogues.small("PANEL", "1.0.0"))
                .post("/catalogue-imports")
                .then()
                .statusCode(201)
                .body("status", equalTo("draft"))
                .body("sample", equalTo(false));
    }

    @Test
    void theSameVersionTwiceIsRefusedAndANewVersionIsNot() {
        yaml(editor)
                .body(Catalogues.small("TVA", "1.0.0"))
                .post("/catalogue-imports")
                .then()
                .statusCode(201);

        yaml(editor)
                .body(Catalogues.small("TVA", "1.0.0"))
                .post("/catalogue-imports")
                .then()
                .statusCode(409)
                .body("type", containsString("already-exists"))
                .body("detail", startsWith("Version 1.0.0 av TVA finns redan."));
        yaml(editor)
                .body(Catalogues.small("TVA", "1.0.1"))
                .post("/catalogue-imports")
                .then()
                .statusCode(201);
    }

    @Test
    void sentAgainWithTheSameKeyItIsTakenInOnce() {
        String key = UUID.randomUUID().toString();
        String file = Catalogues.small("NYCKEL", "1.0.0");

        String first = yaml(editor)
                .header("Idempotency-Key", key)
                .body(file)
                .post("/catalogue-imports")
                .path("programmeVersionId");
        Response again = yaml(editor).header("Idempotency-Key", key).body(file).post("/catalogue-imports");

        again.then().statusCode(201).body("programmeVersionId", equalTo(first));
        yaml(editor)
                .header("Idempotency-Key", key)
                .body(Catalogues.small("NYCKEL", "2.0.0"))
                .post("/catalogue-imports")
                .then()
                .statusCode(422);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsLine() {
        String faulty = Catalogues.small("FEL", "ett")
                .replace("hours: 20", "hours: 25")
                .replace("title: 'Degar'", "titel: 'Degar'");

        yaml(editor)
                .body(faulty)
                .post("/catalogue-imports")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.code", contains("malformed-code", "required", "unknown-key", "hours-do-not-add-up"))
                .body("errors.line", contains(5, 23, 24, 46))
                .body("errors[3].pointer", equalTo("/areas/0/units/1/hours"))
                .body("errors[3].message", equalTo("Timmarna ska vara 20. Det är 2 poäng gånger 10 timmar."));
    }

    @Test
    void nothingOfAFaultyFileStays() {
        yaml(editor)
                .body(Catalogues.small("KVAR", "1.0.0").replace("hours: 20", "hours: 25"))
                .post("/catalogue-imports");

        yaml(editor)
                .body(Catalogues.small("KVAR", "1.0.0"))
                .post("/catalogue-imports")
                .then()
                .statusCode(201);
    }

    @Test
    void anEmptyFileIsAFaultAndNoAccident() {
        yaml(editor).body("").post("/catalogue-imports").then().statusCode(400).body("errors.code", contains("empty"));
    }

    @Test
    void anotherFormatIsNotTaken() {
        Api.as(editor).body("{}").post("/catalogue-imports").then().statusCode(415);
    }

    @Test
    void aFileOfSeveralMegabytesIsTooLarge() {
        yaml(editor)
                .body("# " + "x".repeat(2_000_000))
                .post("/catalogue-imports")
                .then()
                .statusCode(413)
                .body("type", containsString("too-large"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MODEL_OWNER", "CLIENT"})
    void nobodyElseMayImport(Role role) {
        yaml(World.enterprise("Annan").with(role))
                .body(Catalogues.small("ANNAN", "1.0.0"))
                .post("/catalogue-imports")
                .then()
                .statusCode(403);
    }
}

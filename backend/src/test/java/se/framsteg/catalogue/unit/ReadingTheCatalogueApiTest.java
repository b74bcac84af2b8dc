package se.framsteg.catalogue.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.access.Role;
import se.framsteg.catalogue.intake.Catalogues;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** Somebody wants to know what can be validated, and what it takes. */
@ApiTest
class ReadingTheCatalogueApiTest {

    private static final World.Person EDITOR = World.coordinator("Coompanion").with(Role.MODEL_OWNER);
    private static UUID settled;
    private static UUID draft;

    @BeforeEach
    void importOnce() {
        if (settled == null) {
            settled = Catalogues.imported(EDITOR, "LASA");
            draft = Catalogues.importedDraft(EDITOR, "LASA-UTKAST");
        }
    }

    @Test
    void aStrangerFindsTheUnitsOfAnArea() {
        Api.asNobody()
                .get("/unit-versions?programme=LASA&area=KOK")
                .then()
                .statusCode(200)
                .header("Link", notNullValue())
                .body("items.code", contains("KOK-101", "KOK-102", "KOK-201", "KOK-202", "KOK-301"))
                .body("items.area", everyItem(equalTo("KOK")))
                .body("items[0].sample", equalTo(true));
    }

    @Test
    void aUnitIsFoundByAWordOfItsTitleHoweverItIsWritten() {
        Api.asNobody()
                .get("/unit-versions?programme=LASA&q=LUNCHSERV")
                .then()
                .statusCode(200)
                .body("items.title.sv", contains("Lunchservering"));
        Api.asNobody()
                .get("/unit-versions?programme=LASA&q=100%25")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void levelsNarrowTheList() {
        Api.asNobody()
                .get("/unit-versions?programme=LASA&level=3&limit=100")
                .then()
                .statusCode(200)
                .body("items.level", everyItem(equalTo(3)))
                .body("items", not(hasSize(0)));
    }

    @Test
    void theListIsPagedInAStableOrder() {
        List<String> all =
                Api.asNobody().get("/unit-versions?programme=LASA&limit=100").path("items.code");
        Response second = Api.asNobody().get("/unit-versions?programme=LASA&limit=10&offset=10");

        assertThat(all).hasSize(35);
        assertThat(second.<List<String>>path("items.code")).isEqualTo(all.subList(10, 20));
    }

    @Test
    void aUnitTellsEverythingThatIsToBeShown() {
        String id =
                Api.asNobody().get("/unit-versions?programme=LASA&q=KOK-101").path("items[0].id");

        Api.asNobody()
                .get("/unit-versions/{id}", id)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=300"))
                .body("code", equalTo("KOK-101"))
                .body("level.name.sv", equalTo("Nivå 1"))
                .body("programme.code", equalTo("LASA"))
                .body("programme.sample", equalTo(true))
                .body("area.code", equalTo("KOK"))
                .body("outcomes[0].code", equalTo("KOK-101.1"))
                .body("outcomes[0].criteria[0].code", equalTo("KOK-101.1.1"))
                .body("outcomes[0].criteria[0].mandatory", equalTo(true))
                .body("outcomes[0].criteria[0].minimumOccasions", equalTo(1))
                .body("evidence.kind", not(hasSize(0)));
    }

    @Test
    void whatIsBeingWrittenIsForThoseWhoWorkWithTheMethod() {
        Api.as(World.enterprise("Kugghjulet").supervisor())
                .get("/programme-versions/{id}", draft)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("status", equalTo("draft"))
                .body("contentHash", equalTo(null));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CASE_OFFICER", "PARTICIPANT"})
    void othersSeeWhatIsPublished(Role role) {
        World.Person other = World.municipality("Bollnäs").with(role);

        Api.as(other).get("/programme-versions/{id}", settled).then().statusCode(200);
        Api.as(other).get("/programme-versions/{id}", draft).then().statusCode(404);
        Api.as(other).get("/programme-versions/{id}/content", draft).then().statusCode(404);
        Api.as(other)
                .get("/programme-versions?limit=100")
                .then()
                .statusCode(200)
                .body("items.programme", hasItem("LASA"))
                .body("items.programme", not(hasItem("LASA-UTKAST")));
    }

    @Test
    void theListOfVersionsCanBeNarrowedToOneStatus() {
        Api.as(EDITOR)
                .get("/programme-versions?status=draft&limit=100")
                .then()
                .statusCode(200)
                .body("items.status", everyItem(equalTo("draft")))
                .body("items.programme", hasItem("LASA-UTKAST"));
    }

    @Test
    void aDraftsUnitIsNotThereForAnybodyWhoIsNotSignedIn() {
        Api.asNobody()
                .get("/unit-versions?programme=LASA-UTKAST")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        String unit = Api.as(EDITOR).get("/programme-versions/{id}", draft).path("areas[0].units[0].id");

        Api.asNobody().get("/unit-versions/{id}", unit).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"level=4", "level=x", "limit=0", "colour=red", "q=%00"})
    void aMistakenQueryIsToldAndNotGuessedAt(String query) {
        Api.asNobody()
                .urlEncodingEnabled(false)
                .get("/unit-versions?" + query)
                .then()
                .statusCode(400)
                .body("errors", hasSize(1));
    }

    @Test
    void anUnknownUnitAndAMalformedIdAreTold() {
        Api.asNobody().get("/unit-versions/{id}", UUID.randomUUID()).then().statusCode(404);
        Api.asNobody().get("/unit-versions/kok").then().statusCode(400);
    }
}

package se.framsteg.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.framsteg.access.Role;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.Numbers;
import se.framsteg.testing.World;

@ApiTest
class OrganisationsApiTest {

    private final World.Organisation kugghjulet = World.enterprise("Kugghjulet " + UUID.randomUUID());
    private final World.Person manager = kugghjulet.manager();
    private final World.Person coordinator = World.coordinator("Samordnaren").with(Role.COORDINATOR);

    private static Map<String, Object> newOrganisation(String number) {
        return Map.of(
                "kind", "social-enterprise",
                "name", "  Skroten och återbruket ",
                "organisationNumber", number,
                "municipalityCode", "2180");
    }

    @Test
    void theCoordinatorAddsAnEnterpriseAndEverybodyFindsIt() {
        String number = Numbers.organisation();
        Response added = Api.as(coordinator).body(newOrganisation(number)).post("/organisations");

        added.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("name", equalTo("Skroten och återbruket"))
                .body("organisationNumber", equalTo(number.substring(0, 6) + "-" + number.substring(6)))
                .body("_links.units.href", containsString("organisationId="));
        Api.as(manager)
                .basePath("")
                .get(added.getHeader("Location"))
                .then()
                .statusCode(200)
                .body("id", equalTo(added.path("id")));
        Api.as(coordinator)
                .body(newOrganisation(number))
                .post("/organisations")
                .then()
                .statusCode(409)
                .body("type", containsString("already-exists"));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        Api.as(coordinator)
                .body(Map.of(
                        "kind", "företag",
                        "name", " ",
                        "organisationNumber", "212000-2339",
                        "municipalityCode", "0180"))
                .post("/organisations")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/kind", "/name"));
        Api.as(coordinator)
                .body(Map.of(
                        "kind", "municipality",
                        "name", "Gävle kommun",
                        "organisationNumber", "212000-2339",
                        "municipalityCode", "0180"))
                .post("/organisations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/organisationNumber", "/municipalityCode"))
                .body("errors.code", contains("wrong-check-digit", "unknown-code"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "SYSTEM_ADMIN", "CLIENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseAddsOrganisations(Role role) {
        Api.as(kugghjulet.with(role))
                .body(newOrganisation(Numbers.organisation()))
                .post("/organisations")
                .then()
                .statusCode(403);
    }

    @Test
    void theManagerRenamesTheOwnEnterpriseOnly() {
        World.Organisation other = World.enterprise("Andra huset");
        Map<String, Object> change = Map.of("name", kugghjulet.name() + " nu", "municipalityCode", "2184");

        Response changed =
                Api.as(manager).header("If-Match", "\"0\"").body(change).put("/organisations/" + kugghjulet.id());

        changed.then().statusCode(200).header("ETag", equalTo("\"1\"")).body("municipalityCode", equalTo("2184"));
        Api.as(manager)
                .body(change)
                .put("/organisations/" + kugghjulet.id())
                .then()
                .statusCode(428);
        Api.as(manager)
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/organisations/" + kugghjulet.id())
                .then()
                .statusCode(412);
        assertThat(refused(other.id(), change)).isEqualTo(refused(UUID.randomUUID(), change));
    }

    private String refused(UUID id, Map<String, Object> change) {
        Response answer =
                Api.as(manager).header("If-Match", "\"0\"").body(change).put("/organisations/" + id);
        answer.then().statusCode(404);
        return answer.asString().replaceAll("[0-9a-f]{32}", "trace").replace(id.toString(), "id");
    }

    @Test
    void organisationsAreFoundByPartOfTheName() {
        String rare = UUID.randomUUID().toString();
        World.enterprise("Åsa% " + rare);
        World.municipality("Ängens kommun " + rare);
        World.enterprise("Öppna dörren " + rare);

        Api.as(manager)
                .queryParam("name", rare.toUpperCase())
                .get("/organisations")
                .then()
                .statusCode(200)
                .body("items.name", contains("Åsa% " + rare, "Ängens kommun " + rare, "Öppna dörren " + rare))
                .body("items[0].kind", equalTo("social-enterprise"));
        Api.as(manager)
                .queryParam("name", rare)
                .queryParam("kind", "municipality,coordinator")
                .get("/organisations")
                .then()
                .body("items.name", contains("Ängens kommun " + rare));
        Api.as(manager)
                .queryParam("name", "sa% " + rare)
                .get("/organisations")
                .then()
                .body("items", hasSize(1));
        Api.as(manager)
                .queryParam("name", "s_% " + rare)
                .get("/organisations")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aListIsPagedByItsLinks() {
        String rare = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            World.enterprise("Hus " + i + " " + rare);
        }
        Response first =
                Api.as(manager).queryParam("name", rare).queryParam("limit", 2).get("/organisations");

        first.then().statusCode(200).body("items", hasSize(2)).header("Link", containsString("rel=\"next\""));
        Api.as(manager)
                .basePath("")
                .urlEncodingEnabled(false)
                .get(first.<String>path("_links.next.href"))
                .then()
                .statusCode(200)
                .body("items.name", contains("Hus 2 " + rare))
                .body("_links", not(hasItem("next")));
        Api.as(manager).queryParam("offset", 9990).get("/organisations").then().statusCode(400);
        Api.as(manager).queryParam("limit", "x").get("/organisations").then().statusCode(400);
        Api.as(manager).queryParam("namn", "x").get("/organisations").then().statusCode(400);
    }

    @Test
    void anUnknownOrganisationIsNotThere() {
        Api.as(manager).get("/organisations/" + UUID.randomUUID()).then().statusCode(404);
        Api.as(manager).get("/organisations/1-1-1-1-1").then().statusCode(400);
        Api.asNobody().get("/organisations").then().statusCode(401);
    }

    @Test
    void theTenMunicipalitiesComeInSwedishOrder() {
        Api.as(manager)
                .get("/code-lists/municipalities")
                .then()
                .statusCode(200)
                .body(
                        "items.name",
                        contains(
                                "Bollnäs",
                                "Gävle",
                                "Hofors",
                                "Hudiksvall",
                                "Ljusdal",
                                "Nordanstig",
                                "Ockelbo",
                                "Ovanåker",
                                "Sandviken",
                                "Söderhamn"))
                .body("items[1].code", equalTo("2180"));
    }

    @Test
    void theKindsOfPlacementTellWhoMayReferAndOnWhatGround() {
        Api.as(manager)
                .get("/code-lists/placement-kinds")
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items[0].code", equalTo("work-training"))
                .body("items[0].label.sv", equalTo("Arbetsträning"))
                .body("items[0].commissioners", contains("public-employment-service"))
                .body("items[0].answerDays", equalTo(3))
                .body("items[9].commissioners", hasSize(0));
    }
}

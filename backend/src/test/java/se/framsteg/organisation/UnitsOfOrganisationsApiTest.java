package se.framsteg.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.access.Role;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

@ApiTest
class UnitsOfOrganisationsApiTest {

    private final World.Organisation kugghjulet = World.enterprise("Kugghjulet " + UUID.randomUUID());
    private final World.Person coordinator = World.coordinator("Samordnaren").with(Role.COORDINATOR);

    private Map<String, Object> cafe() {
        return Map.of("organisationId", kugghjulet.id(), "name", "Caféet", "municipalityCode", "2184", "places", 8);
    }

    @Test
    void aUnitIsOpenedAndFoundByItsOrToItsOrganisationsName() {
        Response opened = Api.as(coordinator).body(cafe()).post("/org-units");

        opened.then()
                .statusCode(201)
                .body("places", equalTo(8))
                .body("organisationId", equalTo(kugghjulet.id().toString()))
                .body("_links.organisation.href", containsString(kugghjulet.id().toString()));
        Api.as(kugghjulet.supervisor())
                .queryParam("name", kugghjulet.name() + " café")
                .queryParam("organisationKind", "social-enterprise")
                .get("/org-units")
                .then()
                .statusCode(200)
                .body("items.name", contains("Caféet"))
                .body("items.organisationName", contains(kugghjulet.name()));
        Api.as(kugghjulet.supervisor())
                .queryParam("organisationId", kugghjulet.id())
                .queryParam("municipalityCode", "2180")
                .get("/org-units")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void twoUnitsOfOneOrganisationCannotHaveTheSameName() {
        Api.as(coordinator).body(cafe()).post("/org-units").then().statusCode(201);
        Api.as(coordinator).body(cafe()).post("/org-units").then().statusCode(409);
    }

    @Test
    void aUnitBelongsToAnOrganisationThatExists() {
        Map<String, Object> orphan = new HashMap<>(cafe());
        orphan.put("organisationId", UUID.randomUUID());
        orphan.put("municipalityCode", "9999");
        Api.as(coordinator)
                .body(orphan)
                .post("/org-units")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/organisationId", "/municipalityCode"));
    }

    @Test
    void aManagerChangesTheUnitsOfTheOwnEnterpriseAndAUnitsManagerOnlyThatUnit() {
        World.Unit cafe = kugghjulet.unit("Caféet");
        World.Unit workshop = kugghjulet.unit("Verkstaden");
        Map<String, Object> change = Map.of("name", "Verkstaden", "places", 3);

        put(kugghjulet.manager(), workshop.id(), change).then().statusCode(200).body("places", equalTo(3));
        put(cafe.with(Role.MANAGER), workshop.id(), change).then().statusCode(404);
        put(workshop.with(Role.MANAGER), workshop.id(), change).then().statusCode(412);
        put(World.enterprise("Andra huset").manager(), workshop.id(), change)
                .then()
                .statusCode(404);
        put(kugghjulet.supervisor(), workshop.id(), change).then().statusCode(403);
        put(coordinator, UUID.randomUUID(), change).then().statusCode(404);
        put(kugghjulet.manager(), cafe.id(), change)
                .then()
                .statusCode(409)
                .body("type", containsString("already-exists"));
    }

    private static Response put(World.Person person, UUID unit, Map<String, Object> change) {
        return Api.as(person).header("If-Match", "\"0\"").body(change).put("/org-units/" + unit);
    }
}

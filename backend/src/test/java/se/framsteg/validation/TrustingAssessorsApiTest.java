package se.framsteg.validation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.access.Role;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** Who may assess is said by the manager or the quality assurer, never by oneself. */
@ApiTest
class TrustingAssessorsApiTest {

    private Cafe cafe;

    /** Through the API, which has an address only when a test begins. */
    @BeforeEach
    void open() {
        cafe = new Cafe();
    }

    @Test
    void somebodyIsTrustedAndCanReadSoThemselves() {
        String id = cafe.authorise(cafe.quality, cafe.assessor, "KOK", "full")
                .then()
                .statusCode(201)
                .body("standingLabel", equalTo("Behörig"))
                .body("inForce", equalTo(true))
                .extract()
                .path("id");

        Api.as(cafe.assessor).get("/assessor-authorisations").then().body("items.id", contains(id));
        Api.as(cafe.supervisor)
                .get("/assessor-authorisations")
                .then()
                .statusCode(200)
                .body("items", empty());
        Api.as(cafe.supervisor).get("/assessor-authorisations/" + id).then().statusCode(404);
        Api.as(World.enterprise("Snickeriet").manager())
                .get("/assessor-authorisations/" + id)
                .then()
                .statusCode(404);
        cafe.authorise(cafe.supervisor, cafe.assessor, "KOK", "full").then().statusCode(403);
    }

    @Test
    void nobodyTrustsThemselves() {
        World.Person both = cafe.enterprise.with(Role.SUPERVISOR, Role.MANAGER);
        cafe.authorise(both, both, "KOK", "full")
                .then()
                .statusCode(409)
                .body("type", containsString("second-person-needed"));
    }

    @Test
    void anAreaAndASupervisorThatDoNotExistAreToldAtOnce() {
        cafe.authorise(cafe.manager, cafe.quality, "RYMD", "full")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/membershipId", "/area"));
    }

    @Test
    void theSameTrustIsNotGivenTwiceAtATime() {
        cafe.trusting(cafe.assessor, "full");
        cafe.authorise(cafe.manager, cafe.assessor, "KOK", "full")
                .then()
                .statusCode(409)
                .body("type", containsString("already-exists"));
    }

    @Test
    void itEndsEarlierButNeverLater() {
        String id = cafe.authorise(cafe.manager, cafe.assessor, "KOK", "full").path("id");
        LocalDate newYear = LocalDate.now().plusDays(30);
        end(id, 0, newYear).then().statusCode(200).body("toOn", equalTo(newYear.toString()));
        end(id, 0, newYear.minusDays(1)).then().statusCode(412);
        end(id, 1, newYear.plusDays(1)).then().statusCode(400).body("errors.pointer", contains("/toOn"));
        end(id, 1, newYear.minusDays(1)).then().statusCode(200);
    }

    private Response end(String id, int version, LocalDate day) {
        return Api.as(cafe.manager)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("toOn", day.toString()))
                .post("/assessor-authorisations/" + id + "/endings");
    }
}

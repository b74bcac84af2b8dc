package se.framsteg.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

@ApiTest
class AppointingColleaguesApiTest {

    private static final String PASSWORD = "en alldeles ny lång mening";

    private final World.Organisation kugghjulet = World.enterprise("Kugghjulet");
    private final World.Person boss = kugghjulet.manager();

    private ValidatableResponse appoint(World.Person by, String email, String... roles) {
        return Api.as(by)
                .body(Map.of("name", "Maria Lund", "email", email, "roles", List.of(roles)))
                .post("/staff-members")
                .then();
    }

    private static ValidatableResponse choose(String email, String code) {
        return Api.asNobody()
                .body(Map.of("email", email, "startCode", code, "password", PASSWORD))
                .post("/password-choices")
                .then();
    }

    @Test
    void aNewColleagueChoosesTheirOwnPasswordAndSignsIn() {
        String email = UUID.randomUUID() + "@exempel.se";
        String code = appoint(boss, email, "supervisor")
                .statusCode(201)
                .body("roles", contains("supervisor"))
                .extract()
                .path("startCode");

        choose(email, code).statusCode(204);

        Api.asNobody()
                .body(Map.of("email", email, "password", PASSWORD))
                .post("/sessions")
                .then()
                .statusCode(201)
                .body("memberships[0].organisation.id", equalTo(kugghjulet.id().toString()));
        choose(email, code).statusCode(401);
    }

    @Test
    void aCodeGuessedWrongFiveTimesIsSpent() {
        String email = UUID.randomUUID() + "@exempel.se";
        String code = appoint(boss, email, "supervisor").extract().path("startCode");
        for (int guess = 0; guess < 5; guess++) {
            choose(email, "aaaa-bbbb-cccc-ddd" + guess).statusCode(401);
        }

        choose(email, code).statusCode(401);
    }

    @Test
    void someoneWithAnAccountElsewhereGetsOneMoreRoleAndNoCode() {
        World.Person maria = World.enterprise("Andra huset").supervisor();
        World.execute("update account set password_hash = 'x.x' where id = ?", maria.accountId());

        appoint(boss, maria.email(), "supervisor").statusCode(201).body("startCode", equalTo(null));
        appoint(boss, maria.email(), "supervisor").statusCode(409);
    }

    @Test
    void aManagerCannotMakeALogReviewerOrACaseOfficer() {
        appoint(boss, UUID.randomUUID() + "@exempel.se", "log-reviewer")
                .statusCode(400)
                .body("errors.code", contains("not-yours-to-give"));
        appoint(boss, UUID.randomUUID() + "@exempel.se", "supervisor", "case-officer")
                .statusCode(400);
    }

    @Test
    void aSupervisorAppointsNobodyAndNeitherDoesAnOrdinaryCaseOfficer() {
        String email = UUID.randomUUID() + "@exempel.se";
        appoint(kugghjulet.supervisor(), email, "supervisor").statusCode(403);
        appoint(World.municipality("Gävle").unit("AME").caseOfficer(), email, "case-officer")
                .statusCode(403);
    }

    @Test
    void colleaguesAreThoseOfTheOwnHouse() {
        World.Person here = kugghjulet.supervisor();
        World.Person gone = kugghjulet.supervisor().leave();
        World.Person elsewhere = World.enterprise("Andra huset").supervisor();

        Api.as(boss)
                .get("/staff-members?role=supervisor&limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(here.membershipId().toString()))
                .body("items.id", not(hasItems(gone.membershipId().toString())))
                .body("items.id", not(hasItem(elsewhere.membershipId().toString())))
                .body("items.id", not(hasItem(boss.membershipId().toString())))
                .body("limit", equalTo(100));
    }

    @Test
    void whoeverEndsARoleFirstSeesTheColleagueAndTheVersion() {
        World.Person maria = kugghjulet.supervisor();
        World.Person elsewhere = World.enterprise("Andra huset").supervisor();

        String version = Api.as(boss)
                .get("/staff-members/" + maria.membershipId())
                .then()
                .statusCode(200)
                .body("name", equalTo(maria.name()))
                .extract()
                .header("ETag");

        Api.as(boss)
                .header("If-Match", version)
                .body(Map.of("lastOn", LocalDate.now().toString()))
                .post("/staff-members/" + maria.membershipId() + "/endings")
                .then()
                .statusCode(200);
        Api.as(boss).get("/staff-members/" + elsewhere.membershipId()).then().statusCode(404);
    }

    @Test
    void anEndedRoleStopsTheNextDayAndNobodyEndsTheirOwn() {
        World.Person maria = kugghjulet.supervisor();
        Map<String, Object> yesterday =
                Map.of("lastOn", LocalDate.now().minusDays(1).toString());

        Api.as(boss)
                .header("If-Match", "\"0\"")
                .body(yesterday)
                .post("/staff-members/" + maria.membershipId() + "/endings")
                .then()
                .statusCode(200)
                .body("toOn", notNullValue());
        Api.as(maria).get("/session").then().statusCode(401);
        Api.as(boss)
                .header("If-Match", "\"0\"")
                .body(yesterday)
                .post("/staff-members/" + boss.membershipId() + "/endings")
                .then()
                .statusCode(409);
    }

    @Test
    void anotherHousesColleagueIsNotThereAndAStaleVersionIsRefused() {
        World.Person elsewhere = World.enterprise("Andra huset").supervisor();
        World.Person maria = kugghjulet.supervisor();
        Map<String, Object> today = Map.of("lastOn", LocalDate.now().toString());

        for (UUID id : List.of(elsewhere.membershipId(), UUID.randomUUID())) {
            Api.as(boss)
                    .header("If-Match", "\"0\"")
                    .body(today)
                    .post("/staff-members/" + id + "/endings")
                    .then()
                    .statusCode(404);
        }
        Api.as(boss)
                .body(today)
                .post("/staff-members/" + maria.membershipId() + "/endings")
                .then()
                .statusCode(428);
        Api.as(boss)
                .header("If-Match", "\"7\"")
                .body(today)
                .post("/staff-members/" + maria.membershipId() + "/endings")
                .then()
                .statusCode(412);
    }

    @Test
    void theSameKeyIsOneColleagueAndTheStartCodeIsShownThisOnce() {
        String email = UUID.randomUUID() + "@exempel.se";
        String key = UUID.randomUUID().toString();
        Map<String, Object> maria = Map.of("name", "Maria Lund", "email", email, "roles", List.of("supervisor"));

        Api.as(boss)
                .header("Idempotency-Key", key)
                .body(maria)
                .post("/staff-members")
                .then()
                .statusCode(201)
                .body("startCode", notNullValue());
        Api.as(boss)
                .header("Idempotency-Key", key)
                .body(maria)
                .post("/staff-members")
                .then()
                .statusCode(204)
                .header("Idempotency-Replayed", "true")
                .header("ETag", "\"0\"")
                .header("Location", notNullValue())
                .body(emptyString());
        Api.as(boss)
                .header("Idempotency-Key", key)
                .body(Map.of("name", "Någon Annan", "email", email, "roles", List.of("supervisor")))
                .post("/staff-members")
                .then()
                .statusCode(422)
                .body("title", notNullValue());
    }
}

package se.framsteg.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.access.signin.Passwords;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** The authority's own system writes, sends, follows and takes back, with a token and as itself. */
@ApiTest
class AnAuthoritysSystemRefersApiTest {

    private static final String SECRET = "en hemlighet som bara systemet har";

    @Inject
    Passwords passwords;

    private final TwoSides sides = new TwoSides(1);

    private RequestSpecification system(World.Unit unit, String... scopes) {
        World.Client client = unit.client(passwords.hash(SECRET), scopes);
        String token = RestAssured.given()
                .basePath(Api.BASE)
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", client.clientId())
                .formParam("client_secret", SECRET)
                .post("/tokens")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return RestAssured.given()
                .basePath(Api.BASE)
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + token);
    }

    private static RequestSpecification again(RequestSpecification system) {
        return RestAssured.given().spec(system);
    }

    @Test
    void fromTheOrderToTheAnswer() {
        RequestSpecification system = system(sides.office, "referrals.read", "referrals.write");
        String id = again(system)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(sides.amina())
                .post("/referrals")
                .then()
                .statusCode(201)
                .body("status.code", equalTo("draft"))
                .body("allowedActions.code", containsInAnyOrder("send"))
                .extract()
                .path("id");
        String draft = again(system).get("/referrals/" + id).header("ETag");
        again(system)
                .header("If-Match", draft)
                .post("/referrals/" + id + "/sendings")
                .then()
                .statusCode(201)
                .body("status.code", equalTo("sent"));
        sides.act(sides.manager, id, "acceptances", sides.offer()).statusCode(201);

        var seen = again(system).get("/referrals/" + id);
        seen.then()
                .statusCode(200)
                .body("perspective", equalTo("sender"))
                .body("status.code", equalTo("accepted"))
                .body("participantId", nullValue())
                .body("allowedActions.code", containsInAnyOrder("withdraw"));
        again(system)
                .header("If-Match", seen.header("ETag"))
                .body(TwoSides.withdrawal())
                .post("/referrals/" + id + "/withdrawals")
                .then()
                .statusCode(201)
                .body("status.code", equalTo("withdrawn"));
        again(system)
                .get("/referrals/" + id + "/status-changes")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("withdraw", "accept", "send")));
        assertThat(sides.placesTaken()).isZero();
    }

    @Test
    void readingAloneWritesNothing() {
        RequestSpecification reader = system(sides.office, "referrals.read");
        String id = sides.sent();

        again(reader).get("/referrals/" + id).then().statusCode(200);
        again(reader).body(sides.amina()).post("/referrals").then().statusCode(403);
        again(reader)
                .header("If-Match", sides.etag(id))
                .body(TwoSides.withdrawal())
                .post("/referrals/" + id + "/withdrawals")
                .then()
                .statusCode(403);
    }

    @Test
    void aSystemHasNoListOfPeopleAndDecidesNoStart() {
        RequestSpecification system = system(sides.office, "referrals.read", "referrals.write");
        String id = sides.accepted();

        again(system).get("/referrals").then().statusCode(403);
        again(system)
                .header("If-Match", sides.etag(id))
                .body(TwoSides.confirmation())
                .post("/referrals/" + id + "/confirmations")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherUnitsSystemFindsNothing() {
        World.Unit otherOffice = sides.office.organisation().unit("Arbetsförmedlingen Bollnäs");
        String id = sides.sent();

        again(system(otherOffice, "referrals.read", "referrals.write"))
                .get("/referrals/" + id)
                .then()
                .statusCode(404);
    }
}

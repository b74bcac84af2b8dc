package se.framsteg.certificate.revocation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.certificate.CertificateRows;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** Taking a certificate back takes two people, and nobody outside learns why. */
@ApiTest
class TakingACertificateBackApiTest {

    private final World.Organisation cafe = World.enterprise("Café Kanelbullen");
    private final World.Person quality = cafe.qualityAssurer();
    private final World.Person otherQuality = cafe.qualityAssurer();
    private final World.Person manager = cafe.manager();

    private UUID certificate;
    private String address;

    @BeforeEach
    void issue() throws Exception {
        certificate = new CertificateRows(cafe).ready();
        address = Api.as(quality)
                .header("If-Match", "\"0\"")
                .post("/certificates/" + certificate + "/issuances")
                .path("publicAddress");
    }

    private Response ask(World.Person by, String version, Object body) {
        return Api.as(by)
                .header("If-Match", version)
                .body(body)
                .post("/certificates/" + certificate + "/revocation-requests");
    }

    private Response confirm(World.Person by, String version) {
        return Api.as(by)
                .header("If-Match", version)
                .post("/certificates/" + certificate + "/revocation-confirmations");
    }

    private Response verified() {
        return Api.asNobody().get("/verifications/" + address.substring(address.lastIndexOf('/') + 1));
    }

    private static Map<String, String> byMistake() {
        return Map.of("reason", "issued-in-error", "note", "Gäller fel person.");
    }

    @Test
    void askedByOneItStillHolds() {
        ask(quality, "\"1\"", byMistake())
                .then()
                .statusCode(200)
                .body("status.code", equalTo("issued"))
                .body("allowedActions.code", contains("reject-revocation"));

        verified().then().body("status", equalTo("valid"));
        confirm(quality, "\"2\"").then().statusCode(409).body("type", containsString("second-person-needed"));
        verified().then().body("status", equalTo("valid"));
    }

    @Test
    void agreedToByAnotherItHoldsNoMoreAndNobodyOutsideLearnsWhy() {
        ask(quality, "\"1\"", byMistake()).then().statusCode(200);

        confirm(otherQuality, "\"2\"")
                .then()
                .statusCode(200)
                .body("status.code", equalTo("revoked"))
                .body("allowedActions", empty());

        verified()
                .then()
                .body("status", equalTo("revoked"))
                .body(not(containsString("issued-in-error")))
                .body(not(containsString("fel person")));
    }

    @Test
    void theManagerMayBeTheOther() {
        ask(quality, "\"1\"", byMistake()).then().statusCode(200);
        Api.as(manager)
                .get("/certificates/" + certificate)
                .then()
                .body("allowedActions.code", contains("confirm-revocation", "reject-revocation"));

        confirm(manager, "\"2\"").then().statusCode(200);
        verified().then().body("status", equalTo("revoked"));
    }

    @Test
    void theManagerDoesNotAsk() {
        ask(manager, "\"1\"", byMistake()).then().statusCode(403);
    }

    @Test
    void theOtherMayLetItHold() {
        ask(quality, "\"1\"", byMistake()).then().statusCode(200);

        Api.as(otherQuality)
                .header("If-Match", "\"2\"")
                .post("/certificates/" + certificate + "/revocation-rejections")
                .then()
                .statusCode(200)
                .body("status.code", equalTo("issued"))
                .body("allowedActions.code", hasItem("ask-revocation"));
        verified().then().body("status", equalTo("valid"));
        confirm(otherQuality, "\"3\"").then().statusCode(409);
    }

    @Test
    void colleaguesReadWhoAskedAndWhy() {
        ask(quality, "\"1\"", byMistake()).then().statusCode(200);

        Api.as(otherQuality)
                .get("/certificates/" + certificate + "/status-changes")
                .then()
                .statusCode(200)
                .body("items.action", contains("ask-revocation", "issue"))
                .body("items[0].by.name", equalTo(quality.name()))
                .body("items[0].reasonLabel", equalTo("Utfärdat av misstag"))
                .body("items[0].note", equalTo("Gäller fel person."));
        Api.as(cafe.supervisor())
                .get("/certificates/" + certificate + "/status-changes")
                .then()
                .statusCode(403);
    }

    @Test
    void isNotAskedForWithoutAReasonOfTheList() {
        ask(quality, "\"1\"", Map.of("note", "Vet inte"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        ask(quality, "\"1\"", Map.of("reason", "new-name"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-code"));
        ask(quality, "\"1\"", Map.of("reason", "fraud"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/note"));
        ask(quality, "\"1\"", Map.of("reason", "issued-in-error", "public", true))
                .then()
                .statusCode(400);
    }

    @Test
    void isDoneOnWhatOneHasSeen() {
        ask(quality, "\"0\"", byMistake()).then().statusCode(412);
        ask(quality, "\"1\"", byMistake()).then().statusCode(200);
        confirm(otherQuality, "\"1\"").then().statusCode(412);
        Api.as(otherQuality)
                .post("/certificates/" + certificate + "/revocation-confirmations")
                .then()
                .statusCode(428);
    }

    @Test
    void nobodyInAnotherHouseCanTouchIt() {
        ask(quality, "\"1\"", byMistake()).then().statusCode(200);
        World.Organisation other = World.enterprise("Andra huset");

        confirm(other.qualityAssurer(), "\"2\"").then().statusCode(404);
        confirm(other.manager(), "\"2\"").then().statusCode(404);
        ask(other.qualityAssurer(), "\"2\"", byMistake()).then().statusCode(404);
    }
}

package se.framsteg.certificate.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.certificate.CertificateRows;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** The holder and the supervisor sit at the table; the holder wants to show the certificate to an employer. */
@ApiTest
class SharingACertificateApiTest {

    private final World.Organisation cafe = World.enterprise("Café Kanelbullen");
    private final World.Person supervisor = cafe.supervisor();
    private final World.Person quality = cafe.qualityAssurer();
    private final CertificateRows rows = new CertificateRows(cafe);

    private UUID holder;
    private UUID certificate;

    @BeforeEach
    void aCertificateOfSomebodyTheSupervisorFollows() throws Exception {
        holder = rows.participant("Åsa", "Öberg");
        rows.follows(supervisor, holder);
        certificate = rows.readyFor(holder);
        Api.as(quality)
                .header("If-Match", "\"0\"")
                .post("/certificates/" + certificate + "/issuances")
                .then()
                .statusCode(200);
    }

    private Response share(World.Person by, Object body) {
        return Api.as(by).body(body).post("/certificates/" + certificate + "/links");
    }

    private Response close(World.Person by, String link) {
        return Api.as(by).delete("/certificates/" + certificate + "/links/" + link);
    }

    private static Response follow(String address) {
        return Api.asNobody().get("/verifications/" + address.substring(address.lastIndexOf('/') + 1));
    }

    private static Map<String, Object> withName() {
        return Map.of("withName", true, "holderPresent", true);
    }

    @Test
    void showsTheNameWhereTheHolderWantsIt() {
        Response made = share(supervisor, withName());

        made.then()
                .statusCode(201)
                .body("address", matchesPattern("http.*/intyg/[2-9a-km-np-z]{26}"))
                .body("withName", equalTo(true))
                .body("atTheTable", equalTo(true))
                .body("closedAt", nullValue());
        follow(made.path("address"))
                .then()
                .body("status", equalTo("valid"))
                .body("certificate.holder", equalTo("Åsa Öberg"));
    }

    @Test
    void showsNoNameWhereTheHolderWantsNone() {
        String address = share(supervisor, Map.of("withName", false, "holderPresent", true))
                .path("address");

        follow(address).then().body("status", equalTo("valid")).body("certificate.holder", nullValue());
    }

    @Test
    void isNotDoneWithoutTheHolder() {
        share(supervisor, Map.of("withName", true))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/holderPresent"));
        share(supervisor, Map.of("withName", true, "holderPresent", false))
                .then()
                .statusCode(400);
        share(supervisor, Map.of("holderPresent", true))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/withName"));
    }

    @Test
    void isDoneByNobodyWhoDoesNotFollowTheHolder() {
        World.Person otherSupervisor = cafe.supervisor();

        share(quality, withName()).then().statusCode(403);
        share(cafe.manager(), withName()).then().statusCode(403);
        share(otherSupervisor, withName()).then().statusCode(404);
        Api.as(otherSupervisor).get("/certificates/" + certificate).then().statusCode(404);
        Api.as(otherSupervisor).get("/certificates").then().statusCode(200).body("items", empty());
        Api.as(supervisor).get("/certificates").then().body("items.id", contains(certificate.toString()));
        Api.as(supervisor)
                .get("/certificates/" + certificate)
                .then()
                .statusCode(200)
                .body("holder", equalTo("Åsa Öberg"))
                .body("allowedActions", empty())
                .body("_links.links.href", notNullValue())
                .body("_links.status-changes", nullValue());
    }

    @Test
    void endsWhenTheHolderWants() {
        Response made = share(supervisor, withName());

        close(supervisor, made.path("id")).then().statusCode(204);

        follow(made.path("address")).then().body("status", equalTo("unknown"));
        close(supervisor, made.path("id")).then().statusCode(204);
        Api.as(supervisor)
                .get("/certificates/" + certificate + "/links")
                .then()
                .statusCode(200)
                .body("items.id", contains((String) made.path("id")))
                .body("items[0].closedAt", notNullValue());
    }

    @Test
    void thePrintedAddressIsNoLinkAndCannotBeClosed() throws Exception {
        String printed = rows.idOfPrintedAddress(certificate);

        close(supervisor, printed).then().statusCode(404);
        Api.as(supervisor).get("/certificates/" + certificate + "/links").then().body("items", empty());
    }

    @Test
    void anotherCertificatesLinkIsNotThisOnes() throws Exception {
        UUID other = rows.readyFor(holder);
        Api.as(quality)
                .header("If-Match", "\"0\"")
                .post("/certificates/" + other + "/issuances")
                .then()
                .statusCode(200);
        String link = Api.as(supervisor)
                .body(withName())
                .post("/certificates/" + other + "/links")
                .path("id");

        close(supervisor, link).then().statusCode(404);
        close(supervisor, UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void onlyWhatHoldsCanBeShared() throws Exception {
        UUID waiting = rows.readyFor(holder);

        Api.as(supervisor)
                .body(withName())
                .post("/certificates/" + waiting + "/links")
                .then()
                .statusCode(409)
                .body("detail", containsString("gäller"));
        rows.becomes(certificate, se.framsteg.certificate.CertificateStatus.REVOKED);
        share(supervisor, withName()).then().statusCode(409);
    }

    @Test
    void goesOnUntilSomebodyHasToTidyUp() {
        for (int i = 0; i < 20; i++) {
            share(supervisor, Map.of("withName", false, "holderPresent", true))
                    .then()
                    .statusCode(201);
        }
        Response full = share(supervisor, withName());
        full.then().statusCode(409).body("detail", containsString("20 öppna länkar"));

        String first = Api.as(supervisor)
                .get("/certificates/" + certificate + "/links")
                .path("items[0].id");
        close(supervisor, first).then().statusCode(204);
        assertThat(share(supervisor, withName()).statusCode()).isEqualTo(201);
    }
}

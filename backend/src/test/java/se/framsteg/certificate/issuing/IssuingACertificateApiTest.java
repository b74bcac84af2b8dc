package se.framsteg.certificate.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.certificate.CertificateRows;
import se.framsteg.document.Papers;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.TestDatabase;
import se.framsteg.testing.World;

/** A quality assurer issues what another decided; what comes of it is on paper, and can be checked by anybody. */
@ApiTest
class IssuingACertificateApiTest {

    private final World.Organisation cafe = World.enterprise("Café Kanelbullen");
    private final World.Person quality = cafe.qualityAssurer();
    private final World.Person assessor = cafe.qualityAssurer();
    private final CertificateRows rows = new CertificateRows(cafe);

    private static Response issue(World.Person by, UUID certificate, String version) {
        return Api.as(by).header("If-Match", version).post("/certificates/" + certificate + "/issuances");
    }

    private static Response get(World.Person by, UUID certificate) {
        return Api.as(by).get("/certificates/" + certificate);
    }

    private static byte[] paper(World.Person by, UUID certificate) {
        return Api.as(by)
                .get("/certificates/" + certificate + "/document")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    @Test
    void givesItANumberAnAddressAndAPaper() throws Exception {
        UUID certificate = rows.ready(assessor.accountId());
        get(quality, certificate)
                .then()
                .statusCode(200)
                .body("status.code", equalTo("ready"))
                .body("allowedActions.code", contains("issue"))
                .body("number", nullValue());

        issue(quality, certificate, "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status.code", equalTo("issued"))
                .body("status.label", equalTo("Utfärdat"))
                .body("number", matchesPattern("[B-Z]{4}-\\d{4}-0001-[0-9A-Z]"))
                .body("issuer", equalTo("Café Kanelbullen"))
                .body("publicAddress", matchesPattern("http.*/intyg/[2-9a-km-np-z]{26}"))
                .body("allowedActions.code", contains("replace", "ask-revocation"))
                .body("_links.document.href", containsString("/document"));
    }

    @Test
    void thePaperLeadsAStrangerToAPageThatSaysTheSameWithoutTheName() throws Exception {
        UUID certificate = rows.ready(assessor.accountId());
        String address = issue(quality, certificate, "\"0\"").path("publicAddress");
        String number = get(quality, certificate).path("number");

        byte[] paper = paper(quality, certificate);

        assertThat(Papers.text(paper)).contains("Kaffe och varma drycker", "Café Kanelbullen", "Lokalt intyg", number);
        assertThat(Papers.codeOnFirstPage(paper)).contains(address);
        Api.asNobody()
                .get("/verifications/" + address.substring(address.lastIndexOf('/') + 1))
                .then()
                .statusCode(200)
                .body("status", equalTo("valid"))
                .body("certificate.title.sv", equalTo("Kaffe och varma drycker"))
                .body("certificate.issuer", equalTo("Café Kanelbullen"))
                .body("certificate.holder", nullValue());
    }

    @Test
    void thePaperIsTheSameBytesForEver() throws Exception {
        UUID certificate = rows.ready(assessor.accountId());
        issue(quality, certificate, "\"0\"").then().statusCode(200);

        assertThat(paper(quality, certificate)).isEqualTo(paper(cafe.manager(), certificate));
        Api.as(quality)
                .get("/certificates/" + certificate + "/document")
                .then()
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"kompetensintyg-[A-Z]{4}-\\d{4}-0001-.\\.pdf\""))
                .header("Cache-Control", "no-store");
    }

    @Test
    void isNotDoneByTheOneWhoDecided() throws Exception {
        UUID certificate = rows.ready(assessor.accountId());
        get(assessor, certificate).then().body("allowedActions", empty());

        issue(assessor, certificate, "\"0\"")
                .then()
                .statusCode(409)
                .body("type", containsString("second-person-needed"))
                .body("detail", containsString("Du har själv bedömt"));

        get(quality, certificate).then().body("status.code", equalTo("ready"));
    }

    @Test
    void isNobodyElsesToDo() throws Exception {
        UUID certificate = rows.ready(assessor.accountId());

        issue(cafe.manager(), certificate, "\"0\"").then().statusCode(403);
        issue(cafe.supervisor(), certificate, "\"0\"").then().statusCode(403);
        issue(World.municipality("Gävle").unit("AME").caseOfficer(), certificate, "\"0\"")
                .then()
                .statusCode(403);
        Api.asNobody()
                .header("If-Match", "\"0\"")
                .post("/certificates/" + certificate + "/issuances")
                .then()
                .statusCode(401);
    }

    @Test
    void anotherHousesCertificateIsAsIfItWereNot() throws Exception {
        UUID certificate = rows.ready(assessor.accountId());
        World.Person stranger = World.enterprise("Andra huset").qualityAssurer();

        Response foreign = issue(stranger, certificate, "\"0\"");
        Response none = issue(stranger, UUID.randomUUID(), "\"0\"");

        assertThat(comparable(foreign)).isEqualTo(comparable(none));
        assertThat(comparable(get(stranger, certificate))).isEqualTo(comparable(get(stranger, UUID.randomUUID())));
        Api.as(stranger).get("/certificates").then().statusCode(200).body("items", empty());
    }

    private static String comparable(Response answer) {
        answer.then().statusCode(404);
        return answer.asString().replaceAll("[0-9a-f]{32}|[0-9a-f-]{36}", "…");
    }

    @Test
    void isDoneOnWhatOneHasSeen() throws Exception {
        UUID certificate = rows.ready(assessor.accountId());

        Api.as(quality)
                .post("/certificates/" + certificate + "/issuances")
                .then()
                .statusCode(428);
        issue(quality, certificate, "\"7\"").then().statusCode(412);
        issue(quality, certificate, "\"0\"").then().statusCode(200);
        issue(quality, certificate, "\"0\"").then().statusCode(412);
        issue(quality, certificate, "\"1\"")
                .then()
                .statusCode(409)
                .body("type", containsString("not-possible-now"))
                .body("state", equalTo("issued"));
    }

    @Test
    void repeatedWithTheSameKeyIsDoneOnce() throws Exception {
        UUID certificate = rows.ready(assessor.accountId());
        String key = UUID.randomUUID().toString();
        Response first = Api.as(quality)
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", key)
                .post("/certificates/" + certificate + "/issuances");

        Response again = Api.as(quality)
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", key)
                .post("/certificates/" + certificate + "/issuances");

        again.then().statusCode(200).header("Idempotency-Replayed", "true").header("ETag", "\"1\"");
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void eachIssuerCountsForItself() throws Exception {
        World.Organisation workshop = World.enterprise("Kugghjulet");
        CertificateRows others = new CertificateRows(workshop);
        String first = issue(quality, rows.ready(), "\"0\"").path("number");
        String second = issue(quality, rows.ready(), "\"0\"").path("number");
        String elsewhere =
                issue(workshop.qualityAssurer(), others.ready(), "\"0\"").path("number");

        assertThat(first).contains("-0001-");
        assertThat(second).contains("-0002-").startsWith(first.substring(0, 10));
        assertThat(elsewhere).contains("-0001-").doesNotStartWith(first.substring(0, 4));
    }

    @Test
    void isHeldBackWhenTheIssuersNameWouldTellUntilAnotherNameIsChosen() throws Exception {
        World.Organisation rehab = World.enterprise("Rehabverkstaden");
        World.Person itsQuality = rehab.qualityAssurer();
        UUID certificate = new CertificateRows(rehab).ready();

        issue(itsQuality, certificate, "\"0\"")
                .then()
                .statusCode(409)
                .body("detail", containsString("rehabverkstaden"));
        String version = Api.as(rehab.manager()).get("/certificate-issuer").getHeader("ETag");
        Api.as(rehab.manager())
                .header("If-Match", version)
                .body(Map.of("name", "Arbetsträningen i Gävle"))
                .put("/certificate-issuer")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("not-neutral"));
        Api.as(rehab.manager())
                .header("If-Match", version)
                .body(Map.of("name", "Verkstaden vid ån"))
                .put("/certificate-issuer")
                .then()
                .statusCode(200)
                .body("name", equalTo("Verkstaden vid ån"))
                .body("chosen", equalTo(true));
        Api.as(itsQuality)
                .header("If-Match", version)
                .body(Map.of("name", "Mitt eget"))
                .put("/certificate-issuer")
                .then()
                .statusCode(403);

        issue(itsQuality, certificate, "\"0\"").then().statusCode(200).body("issuer", equalTo("Verkstaden vid ån"));
    }

    @Test
    void aNewOneTakesThePlaceOfOneThatIsWrong() throws Exception {
        UUID old = rows.ready(assessor.accountId());
        String oldAddress = issue(quality, old, "\"0\"").path("publicAddress");

        Response replaced = Api.as(quality)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "new-name"))
                .post("/certificates/" + old + "/replacements");

        replaced.then()
                .statusCode(201)
                .body("status.code", equalTo("issued"))
                .body("replaces", equalTo(old.toString()))
                .body("number", containsString("-0002-"))
                .body("publicAddress", not(equalTo(oldAddress)))
                .body(not(containsString("new-name")));
        String successor = replaced.path("id");
        assertThat(replaced.getHeader("Location")).endsWith("/certificates/" + successor);
        get(quality, old)
                .then()
                .body("status.code", equalTo("superseded"))
                .body("replacedBy", equalTo(successor))
                .body("allowedActions", empty());
        Api.asNobody()
                .get("/verifications/" + oldAddress.substring(oldAddress.lastIndexOf('/') + 1))
                .then()
                .body("status", equalTo("superseded"))
                .body(not(containsString("new-name")));
    }

    @Test
    void thereIsNoPaperBeforeIt() throws Exception {
        Api.as(quality)
                .get("/certificates/" + rows.ready() + "/document")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void everyReadingAndChangeIsInTheAudit() throws Exception {
        UUID certificate = rows.ready(assessor.accountId());
        UUID holder = UUID.fromString(get(quality, certificate).path("participantId"));
        issue(quality, certificate, "\"0\"").then().statusCode(200);
        paper(quality, certificate);

        assertThat(auditOf(holder))
                .containsExactly("getCertificate done", "issueCertificate done", "getCertificateDocument done");
    }

    private static List<String> auditOf(UUID subject) throws SQLException {
        try (Connection auditor = TestDatabase.connectAs("framsteg_auditor");
                PreparedStatement query =
                        auditor.prepareStatement("select operation || ' ' || outcome from framsteg.audit_entry"
                                + " where ? = any (subjects) order by seq")) {
            query.setObject(1, subject);
            try (ResultSet entry = query.executeQuery()) {
                List<String> entries = new ArrayList<>();
                while (entry.next()) {
                    entries.add(entry.getString(1));
                }
                return entries;
            }
        }
    }

    @Test
    void whatWaitsIsFoundAmongTheRest() throws Exception {
        UUID ready = rows.ready();
        UUID issued = rows.ready();
        issue(quality, issued, "\"0\"").then().statusCode(200);

        Api.as(quality)
                .get("/certificates?status=ready")
                .then()
                .statusCode(200)
                .body("items.id", contains(ready.toString()))
                .body("items[0].status.label", equalTo("Klart att utfärda"));
        Api.as(cafe.manager())
                .get("/certificates?limit=1")
                .then()
                .body("items.size()", equalTo(1))
                .body("_links.next.href", containsString("offset=1"));
        Api.as(quality).get("/certificates?status=nothing").then().statusCode(400);
        Api.as(quality).get("/certificates?state=ready").then().statusCode(400);
    }
}

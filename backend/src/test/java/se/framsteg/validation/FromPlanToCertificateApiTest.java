package se.framsteg.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;

/** Åsa shows what she can in the kitchen, and has a certificate that a stranger can check. */
@ApiTest
class FromPlanToCertificateApiTest {

    private Cafe cafe;

    /** Through the API, which has an address only when a test begins. */
    @BeforeEach
    void open() {
        cafe = new Cafe();
    }

    @Test
    void theWholeWay() {
        cafe.trusting(cafe.assessor, "full");
        Cafe.Attempt attempt = cafe.planned(cafe.assessor);
        attempt.get(cafe.supervisor)
                .then()
                .body("status.code", equalTo("planned"))
                .body("participant.name", equalTo("Åsa Öberg"))
                .body("outcomes.criteria.flatten().standing", everyItem(equalTo("evidence-missing")))
                .body("allowedActions.code", contains("self-assess", "withdraw"));

        attempt.selfAssessed();
        attempt.get(cafe.supervisor)
                .then()
                .body("status.label", equalTo("Självskattad"))
                .body("selfAssessment.onTheirWord", equalTo(true))
                .body("selfAssessment.answers.rating", everyItem(equalTo("alone")));

        attempt.withEvidence();
        attempt.get(cafe.supervisor)
                .then()
                .body("status.code", equalTo("collecting"))
                .body("readyToSubmit", equalTo(true))
                .body("outcomes.criteria.flatten().standing", everyItem(equalTo("evidence-there")));

        attempt.must(cafe.supervisor, "submissions", Map.of())
                .must(cafe.assessor, "assessment-starts", Map.of("noConflictOfInterest", true))
                .must(cafe.assessor, "decisions", attempt.met());
        attempt.get(cafe.supervisor)
                .then()
                .body("status.code", equalTo("met"))
                .body("decisions", hasSize(1))
                .body("decisions[0].resultLabel", equalTo("Uppnådd"))
                .body("outcomes.criteria.flatten().standing", everyItem(equalTo("met")));

        attempt.get(cafe.quality).then().body("allowedActions.code", contains("confirm", "send-back"));
        attempt.confirmed(cafe.quality).must(cafe.quality, "awards", null);
        attempt.get(cafe.supervisor).then().body("status.headline", equalTo("Klar"));
        assertThat(history(attempt))
                .containsExactly(
                        "award",
                        "confirm",
                        "decide-met",
                        "start-assessment",
                        "submit",
                        "add-evidence",
                        "add-evidence",
                        "add-evidence",
                        "add-evidence",
                        "add-evidence",
                        "add-evidence",
                        "self-assess");

        aStrangerChecks(issued());
    }

    @Test
    void theUnitFallsWithACertificateWhoseJudgementDoesNotHold() {
        Cafe.Attempt attempt = awarded();
        issued();

        takenBack("decision-overturned");

        attempt.get(cafe.supervisor).then().body("status.label", equalTo("Upphävt"));
        assertThat(history(attempt).getFirst()).isEqualTo("annul");
        cafe.plan(cafe.supervisor, cafe.unit("KOK-101"), cafe.assessor).then().statusCode(201);
    }

    @Test
    void aCertificateTakenBackByMistakeOfTheHouseLeavesTheUnit() {
        Cafe.Attempt attempt = awarded();
        issued();

        takenBack("issued-in-error");

        attempt.get(cafe.supervisor).then().body("status.code", equalTo("awarded"));
    }

    private Cafe.Attempt awarded() {
        return cafe.trusting(cafe.assessor, "full")
                .planned(cafe.assessor)
                .met(cafe.assessor)
                .confirmed(cafe.quality)
                .must(cafe.quality, "awards", null);
    }

    /** Asked for by one, agreed to by another. */
    private void takenBack(String reason) {
        String certificate = Api.as(cafe.quality)
                .get("/certificates?participantId=" + cafe.participant)
                .path("items[0].id");
        Api.as(cafe.quality)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", reason))
                .post("/certificates/" + certificate + "/revocation-requests")
                .then()
                .statusCode(200);
        Api.as(cafe.manager)
                .header("If-Match", "\"2\"")
                .post("/certificates/" + certificate + "/revocation-confirmations")
                .then()
                .statusCode(200)
                .body("status.code", equalTo("revoked"));
    }

    private List<String> history(Cafe.Attempt attempt) {
        return Api.as(cafe.manager)
                .get("/unit-attempts/" + attempt.id + "/status-changes")
                .path("items.action");
    }

    /** The certificate waits by itself; a quality assurer issues it. */
    private String issued() {
        String certificate = Api.as(cafe.quality)
                .get("/certificates?status=ready&participantId=" + cafe.participant)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("local"))
                .extract()
                .path("items[0].id");
        return Api.as(cafe.quality)
                .header("If-Match", "\"0\"")
                .post("/certificates/" + certificate + "/issuances")
                .then()
                .statusCode(200)
                .body("status.code", equalTo("issued"))
                .body("kindText.sv", equalTo("Lokalt intyg"))
                .extract()
                .path("publicAddress");
    }

    private static void aStrangerChecks(String address) {
        Api.asNobody()
                .get("/verifications/" + address.substring(address.lastIndexOf('/') + 1))
                .then()
                .statusCode(200)
                .body("status", equalTo("valid"))
                .body("certificate.issuer", containsString("Kanelbullen"))
                .body("certificate.holder", nullValue());
    }
}

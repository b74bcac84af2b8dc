package se.framsteg.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.access.Role;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** Nobody is assessed by one pair of eyes alone, and nobody sees whom they have no part in. */
@ApiTest
class WhoMayDoWhatInAValidationApiTest {

    private Cafe cafe;

    /** Through the API, which has an address only when a test begins. */
    @BeforeEach
    void open() {
        cafe = new Cafe();
    }

    @Test
    void whatIsSomebodyElsesIsAsIfItDidNotExist() {
        Cafe.Attempt attempt = cafe.trusting(cafe.assessor, "full").planned(cafe.assessor);
        World.Organisation other = World.enterprise("Snickeriet");
        String nobody = UUID.randomUUID().toString();
        for (World.Person stranger : new World.Person[] {
            other.manager(), other.supervisor(), other.qualityAssurer(), cafe.enterprise.supervisor(), cafe.quality
        }) {
            assertThat(comparable(attempt.get(stranger), attempt.id))
                    .as(stranger.name())
                    .startsWith("404")
                    .isEqualTo(comparable(Api.as(stranger).get("/unit-attempts/" + nobody), nobody));
            Api.as(stranger).get("/unit-attempts").then().body("items", empty());
        }
        World.Person both = other.with(Role.SUPERVISOR, Role.QUALITY_ASSURER);
        for (String door : new String[] {"awards", "countersignatures"}) {
            assertThat(comparable(attempt.act(both, door, null), attempt.id))
                    .isEqualTo(comparable(
                            Api.as(both).header("If-Match", "\"0\"").post("/unit-attempts/" + nobody + "/" + door),
                            nobody));
        }
    }

    private static String comparable(Response answer, String id) {
        return answer.statusCode() + answer.asString().replace(id, "id").replaceAll("[0-9a-f]{32}", "trace");
    }

    @Test
    void eachRoleHasItsPart() {
        Cafe.Attempt attempt = cafe.trusting(cafe.assessor, "full").planned(cafe.assessor);
        cafe.plan(cafe.manager, cafe.unit("KOK-101"), cafe.assessor).then().statusCode(403);
        cafe.plan(cafe.quality, cafe.unit("KOK-101"), cafe.assessor).then().statusCode(403);
        World.Person officer = World.municipality("Gävle").unit("AME").caseOfficer();
        attempt.get(officer).then().statusCode(403);
        Api.asNobody().get("/unit-attempts/" + attempt.id).then().statusCode(401);

        attempt.inAssessment(cafe.assessor);
        Map<String, Object> verdict = attempt.met();
        attempt.must(cafe.assessor, "decisions", verdict);
        attempt.act(cafe.manager, "decisions", verdict).then().statusCode(403);
        attempt.act(cafe.assessor, "verifications", attempt.opinion("upheld", null, null))
                .then()
                .statusCode(403);
        attempt.act(cafe.manager, "awards", null).then().statusCode(403);
    }

    @Test
    void theNamedAssessorSeesIt_andMine_isWhatTheyAreToAssess() {
        Cafe.Attempt attempt = cafe.trusting(cafe.assessor, "full").planned(cafe.assessor);

        attempt.get(cafe.assessor).then().statusCode(200).body("assessor.me", equalTo(true));
        Api.as(cafe.assessor).get("/unit-attempts?mine=true").then().body("items.id", contains(attempt.id));
        Api.as(cafe.supervisor).get("/unit-attempts?mine=true").then().body("items", empty());
        Api.as(cafe.supervisor)
                .get("/unit-attempts?status=planned&participantId=" + cafe.participant)
                .then()
                .body("items.participant.name", contains("Åsa Öberg"))
                .body("items.unit.code", contains("KOK-101"));
        Api.as(cafe.assessor)
                .get("/participants/" + cafe.participant + "/evidence")
                .then()
                .statusCode(404);
    }

    @Test
    void onlySomebodyAuthorisedForTheAreaToday_mayBeNamed() {
        String unit = cafe.unit("KOK-101");
        cafe.plan(cafe.supervisor, unit, cafe.assessor)
                .then()
                .statusCode(409)
                .body("detail", containsString("ingen behörighet"));
        cafe.authorise(cafe.manager, cafe.assessor, "BUT", "full").then().statusCode(201);
        cafe.plan(cafe.supervisor, unit, cafe.assessor).then().statusCode(409);

        cafe.trusting(cafe.assessor, "full").plan(cafe.supervisor, unit, cafe.assessor);
        Api.as(cafe.supervisor)
                .get("/unit-versions/" + unit + "/assessors")
                .then()
                .body(
                        "items.membershipId",
                        contains(cafe.assessor.membershipId().toString()));
    }

    @Test
    void nobodyDecidesWithAnAuthorisationThatHasLapsed() {
        String trust = cafe.authorise(
                        cafe.manager,
                        cafe.assessor,
                        "KOK",
                        "full",
                        LocalDate.now().minusDays(9))
                .path("id");
        Cafe.Attempt attempt = cafe.planned(cafe.assessor).inAssessment(cafe.assessor);
        Api.as(cafe.manager)
                .header("If-Match", "\"0\"")
                .body(Map.of("toOn", LocalDate.now().minusDays(1).toString()))
                .post("/assessor-authorisations/" + trust + "/endings")
                .then()
                .statusCode(200);

        attempt.act(cafe.assessor, "decisions", attempt.met())
                .then()
                .statusCode(409)
                .body("detail", containsString("ingen behörighet"));
    }

    @Test
    void onlyTheNamedAssessorAssesses_andNotSomebodyClose() {
        Cafe.Attempt attempt =
                cafe.trusting(cafe.assessor, "full").planned(cafe.assessor).submitted();

        attempt.act(cafe.supervisor, "assessment-starts", Map.of("noConflictOfInterest", true))
                .then()
                .statusCode(403);
        attempt.act(cafe.assessor, "assessment-starts", Map.of("noConflictOfInterest", false))
                .then()
                .statusCode(409)
                .body("type", containsString("second-person-needed"));
        attempt.get(cafe.supervisor).then().body("status.code", equalTo("submitted"));
    }

    @Test
    void whoAssessedOrWitnessedVerifiesNothing() {
        World.Person both = cafe.enterprise.with(Role.SUPERVISOR, Role.QUALITY_ASSURER);
        World.Person witness = cafe.enterprise.with(Role.SUPERVISOR, Role.QUALITY_ASSURER);
        cafe.follows(witness, cafe.participant);
        Cafe.Attempt attempt = cafe.trusting(both, "full").planned(both);
        attempt.selfAssessed()
                .must(witness, "evidence", Cafe.evidence("observation", 4, attempt.criteria()))
                .withEvidence()
                .must(cafe.supervisor, "submissions", Map.of())
                .must(both, "assessment-starts", Map.of("noConflictOfInterest", true))
                .must(both, "decisions", attempt.met());

        for (World.Person involved : new World.Person[] {both, witness}) {
            attempt.act(involved, "verifications", attempt.opinion("upheld", null, null))
                    .then()
                    .statusCode(409)
                    .body("type", containsString("second-person-needed"));
        }
        attempt.confirmed(cafe.quality);
        attempt.act(both, "awards", null).then().statusCode(409);
        attempt.get(cafe.manager).then().body("status.code", equalTo("confirmed"));
    }

    @Test
    void aTraineesDecisionWaitsForSomebodyAuthorisedOnTheirOwn() {
        World.Person trainee = cafe.assessor;
        Cafe.Attempt attempt =
                cafe.trusting(trainee, "trainee").planned(trainee).inAssessment(trainee);
        attempt.must(trainee, "decisions", attempt.met());
        attempt.get(cafe.supervisor).then().body("status.code", equalTo("in-assessment"));
        attempt.act(trainee, "countersignatures", null).then().statusCode(409);
        attempt.act(cafe.supervisor, "countersignatures", null)
                .then()
                .statusCode(409)
                .body("detail", containsString("ingen behörighet"));

        cafe.trusting(cafe.supervisor, "full");
        attempt.get(cafe.supervisor).then().body("allowedActions.code", contains("countersign", "withdraw"));
        attempt.must(cafe.supervisor, "countersignatures", null);

        attempt.get(cafe.supervisor)
                .then()
                .body("status.code", equalTo("met"))
                .body("decisions", hasSize(2))
                .body("decisions.standing", contains("trainee", "full"));
    }
}

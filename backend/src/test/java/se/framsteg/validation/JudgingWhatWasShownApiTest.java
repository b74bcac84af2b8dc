package se.framsteg.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;

/** Evidence, what it lacks, what is asked for, and what is never changed afterwards. */
@ApiTest
class JudgingWhatWasShownApiTest {

    private Cafe cafe;

    /** Through the API, which has an address only when a test begins. */
    @BeforeEach
    void open() {
        cafe = new Cafe();
    }

    private Cafe.Attempt planned() {
        return cafe.trusting(cafe.assessor, "full").planned(cafe.assessor);
    }

    @Test
    void whatWasNotedBeforeAnybodyPlannedAnythingIsUsedLater() {
        String noted = Api.as(cafe.supervisor)
                .body(Cafe.evidence("observation", 10, null))
                .post("/participants/" + cafe.participant + "/evidence")
                .then()
                .statusCode(201)
                .body("kindLabel", equalTo("Observation"))
                .extract()
                .path("id");
        Cafe.Attempt attempt = planned().selfAssessed();

        attempt.must(
                cafe.supervisor,
                "evidence-claims",
                Map.of(
                        "evidenceId",
                        noted,
                        "criteria",
                        List.of(attempt.criteria().getFirst())));

        attempt.get(cafe.supervisor)
                .then()
                .body("evidence.id", contains(noted))
                .body("outcomes[0].criteria[0].evidenceIds", contains(noted));
        Api.as(cafe.manager)
                .get("/participants/" + cafe.participant + "/evidence")
                .then()
                .body("items.id", contains(noted));
        attempt.act(
                        cafe.supervisor,
                        "evidence-claims",
                        Map.of("evidenceId", UUID.randomUUID(), "criteria", List.of(UUID.randomUUID())))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/criteria/0", "/evidenceId"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Cafe.Attempt attempt = planned();
        attempt.act(
                        cafe.supervisor,
                        "self-assessments",
                        Map.of("answers", List.of(Map.of("outcome", "KOK-999.1", "rating", "alone"))))
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("unknown-code", "required"));
        attempt.selfAssessed();

        Map<String, Object> evidence = new HashMap<>(Map.of(
                "kind",
                "photo",
                "occurredOn",
                LocalDate.now().plusDays(2).toString(),
                "witness",
                "Lena",
                "criteria",
                List.of(UUID.randomUUID())));
        attempt.act(cafe.supervisor, "evidence", evidence)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/kind", "/occurredOn", "/words", "/witness", "/criteria/0"));

        attempt.act(cafe.supervisor, "submissions", Map.of()).then().statusCode(409);
        attempt.withEvidence()
                .must(cafe.supervisor, "submissions", Map.of())
                .must(cafe.assessor, "assessment-starts", Map.of("noConflictOfInterest", true));
        attempt.act(cafe.assessor, "decisions", attempt.lacking("referred-back", null, null))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/criteria/0/missing", "/completeBy"));
        attempt.act(
                        cafe.assessor,
                        "decisions",
                        attempt.lacking("met", null, LocalDate.now().plusDays(9)))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/criteria/0/outcome", "/completeBy"));
    }

    @Test
    void planningWithWhatDoesNotExistIsToldAtOnce() {
        Api.as(cafe.supervisor)
                .body(Map.of(
                        "participantId",
                        cafe.participant,
                        "unitVersionId",
                        UUID.randomUUID(),
                        "aim",
                        "build-up",
                        "assessorMembershipId",
                        cafe.quality.membershipId()))
                .post("/unit-attempts")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/unitVersionId", "/assessorMembershipId"));
    }

    @Test
    void aCompletionReopensWhatItNamesAndNothingElse() {
        Cafe.Attempt attempt = planned().inAssessment(cafe.assessor);
        String first = attempt.criteria().getFirst();
        attempt.must(
                cafe.assessor,
                "decisions",
                attempt.lacking(
                        "referred-back",
                        "Visa en gång till hur du tvättar händerna.",
                        LocalDate.now().plusDays(14)));
        attempt.get(cafe.supervisor)
                .then()
                .body("status.headline", equalTo("Komplettera"))
                .body("completeBy", notNullValue())
                .body("outcomes[0].criteria[0].standing", equalTo("to-complete"))
                .body("outcomes[0].criteria[0].missing", containsString("tvättar händerna"))
                .body("outcomes[0].criteria[1].standing", equalTo("met"));

        attempt.must(cafe.supervisor, "evidence", Cafe.evidence("observation", 0, List.of(first)));
        attempt.get(cafe.supervisor)
                .then()
                .body("round", equalTo(2))
                .body("outcomes[0].criteria[0].standing", equalTo("evidence-there"));
        attempt.must(cafe.supervisor, "submissions", Map.of())
                .must(cafe.assessor, "assessment-starts", Map.of("noConflictOfInterest", true));
        Map<String, Object> met = attempt.met();
        assertThat((List<?>) met.get("criteria")).hasSize(1);
        attempt.must(cafe.assessor, "decisions", met).confirmed(cafe.quality);

        attempt.get(cafe.supervisor)
                .then()
                .body("status.code", equalTo("confirmed"))
                .body("decisions.result", contains("referred-back", "met"));
    }

    @Test
    void notYetIsNoEnd() {
        Cafe.Attempt attempt = planned().inAssessment(cafe.assessor);
        attempt.must(cafe.assessor, "decisions", attempt.lacking("not-yet", null, null));
        attempt.get(cafe.supervisor).then().body("status.label", equalTo("Inte ännu"));

        cafe.plan(cafe.supervisor, cafe.unit("KOK-101"), cafe.assessor)
                .then()
                .statusCode(201)
                .body("number", equalTo(2));
        cafe.plan(cafe.supervisor, cafe.unit("KOK-101"), cafe.assessor)
                .then()
                .statusCode(409)
                .body("type", containsString("already-exists"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"returned", "overturned"})
    void whatTheQualityAssurerDoesNotUpholdIsJudgedAgain(String opinion) {
        Cafe.Attempt attempt = planned().met(cafe.assessor);
        attempt.act(cafe.quality, "verifications", attempt.opinion(opinion, null, null))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/criteria/0/why", "/feedback"));

        attempt.must(
                cafe.quality,
                "verifications",
                attempt.opinion(opinion, "Underlaget säger inte vem som gjorde det.", "Ta med vem som gjorde det."));

        attempt.get(cafe.assessor)
                .then()
                .body("status.code", equalTo("in-assessment"))
                .body("verifications[0].upheld", equalTo(false))
                .body("outcomes.criteria.flatten().findAll { it.open }", hasSize(1));
        attempt.must(cafe.assessor, "decisions", attempt.met());
        attempt.must(
                cafe.quality,
                "verifications",
                Map.of(
                        "criteria",
                        List.of(Map.of("criterionId", attempt.criteria().getFirst(), "opinion", "upheld"))));
        attempt.get(cafe.quality).then().body("allowedActions.code", contains("award"));
    }

    @Test
    void aChangeOfWhatHasMovedOnIsRefused_andARepeatedOneHappensOnce() {
        Cafe.Attempt attempt = planned().selfAssessed();
        Map<String, Object> evidence = Cafe.evidence("observation", 1, attempt.criteria());
        Api.as(cafe.supervisor)
                .body(evidence)
                .post("/unit-attempts/" + attempt.id + "/evidence")
                .then()
                .statusCode(428);
        String key = UUID.randomUUID().toString();
        String version = attempt.get(cafe.supervisor).header("ETag");
        for (int i = 0; i < 2; i++) {
            Api.as(cafe.supervisor)
                    .header("If-Match", version)
                    .header("Idempotency-Key", key)
                    .body(evidence)
                    .post("/unit-attempts/" + attempt.id + "/evidence")
                    .then()
                    .statusCode(201)
                    .body("evidence", hasSize(1));
        }
        Api.as(cafe.supervisor)
                .header("If-Match", version)
                .body(evidence)
                .post("/unit-attempts/" + attempt.id + "/evidence")
                .then()
                .statusCode(412);
    }

    @Test
    void withdrawingNeedsAReasonOfTheList() {
        Cafe.Attempt attempt = planned();
        attempt.act(cafe.supervisor, "withdrawals", Map.of("reason", "lazy"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        attempt.must(cafe.supervisor, "withdrawals", Map.of("reason", "other-unit", "note", "Hellre kaffet."));

        Api.as(cafe.manager)
                .get("/unit-attempts/" + attempt.id + "/status-changes")
                .then()
                .body("items[0].reasonLabel", equalTo("Personen tar en annan modul i stället"))
                .body("items[0].words", equalTo("Hellre kaffet."));
        attempt.act(cafe.supervisor, "withdrawals", Map.of("reason", "other-unit"))
                .then()
                .statusCode(409);
    }
}

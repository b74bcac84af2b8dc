package se.framsteg.validation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** What the person does themselves, with their PIN, beside a supervisor. */
@ApiTest
class ActingAtTheTableApiTest {

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
    void thePersonAsksForAnotherPairOfEyes() {
        World.Person other = cafe.enterprise.supervisor();
        Cafe.Attempt attempt = planned().inAssessment(cafe.assessor);
        attempt.must(cafe.assessor, "decisions", attempt.lacking("not-yet", null, null));
        cafe.trusting(other, "full").choosesPin("3859");
        Map<String, Object> appeal = new HashMap<>(Map.of(
                "personWords", "Jag har visat det flera gånger.",
                "assessorMembershipId", other.membershipId(),
                "pin", "2846"));
        attempt.get(cafe.supervisor).then().body("allowedActions.code", contains("appeal"));
        attempt.act(cafe.supervisor, "appeals", appeal).then().statusCode(400);
        appeal.put("pin", "3859");
        appeal.put("assessorMembershipId", cafe.assessor.membershipId());
        attempt.act(cafe.supervisor, "appeals", appeal)
                .then()
                .statusCode(409)
                .body("type", containsString("second-person-needed"));

        appeal.put("assessorMembershipId", other.membershipId());
        attempt.must(cafe.supervisor, "appeals", appeal);

        attempt.get(other).then().body("status.code", equalTo("in-assessment")).body("assessor.me", equalTo(true));
        Api.as(cafe.manager)
                .get("/unit-attempts/" + attempt.id + "/status-changes")
                .then()
                .body("items[0].action", equalTo("appeal"))
                .body("items[0].atTheTable", equalTo(true))
                .body("items[0].words", equalTo("Jag har visat det flera gånger."));
        attempt.must(other, "decisions", attempt.met()).confirmed(cafe.quality);
    }

    @Test
    void withThePinThePersonHandsInThemselves() {
        cafe.choosesPin("3859");
        Cafe.Attempt attempt = planned().selfAssessed().withEvidence();
        attempt.must(cafe.supervisor, "submissions", Map.of("pin", "3859"));

        Api.as(cafe.manager)
                .get("/unit-attempts/" + attempt.id + "/status-changes")
                .then()
                .body("items[0].onTheirWord", equalTo(false))
                .body("items[0].atTheTable", equalTo(true));
    }
}

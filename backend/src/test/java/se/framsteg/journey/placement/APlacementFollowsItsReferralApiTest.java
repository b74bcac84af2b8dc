package se.framsteg.journey.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static se.framsteg.referral.TwoSides.END;
import static se.framsteg.referral.TwoSides.START;
import static se.framsteg.referral.TwoSides.TODAY;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.framsteg.journey.Kugghjulet;
import se.framsteg.referral.TwoSides;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** What happens to a referral happens to its placement in the same moment, on whichever side it is done. */
@ApiTest
class APlacementFollowsItsReferralApiTest {

    private final TwoSides sides = new TwoSides(2);

    @Test
    void itIsPlannedWhenTheStartIsConfirmed() {
        String referral = sides.confirmed();

        String id = placements(sides.supervisor, referral)
                .body("items.status.code", contains("planned"))
                .body("items[0].participantName", equalTo("Amina Warsame"))
                .body("items[0].plannedStartOn", equalTo(START.toString()))
                .body("items[0].plannedEndOn", equalTo(END.toString()))
                .body("items[0].kind", equalTo("work-training"))
                .extract()
                .path("items[0].id");

        Api.as(sides.manager)
                .get("/placements/" + id)
                .then()
                .statusCode(200)
                .body("perspective", equalTo("enterprise"))
                .body("supervisor.name", equalTo(sides.supervisor.name()))
                .body("_links.referral.href", equalTo("/framsteg/v1/referrals/" + referral))
                .body("participantId", notNullValue());
    }

    @Test
    void theCommissionersUnitSeesThePlacementAndNothingOfThePersonInIt() {
        String referral = sides.confirmed();
        String id = placements(sides.caseOfficer, referral)
                .body("items.status.code", contains("planned"))
                .body("items[0]", not(hasKey("participantName")))
                .body("items[0]", not(hasKey("participantId")))
                .extract()
                .path("items[0].id");

        Api.as(sides.caseOfficer)
                .get("/placements/" + id)
                .then()
                .statusCode(200)
                .body("perspective", equalTo("commissioner"))
                .body("$", not(hasKey("participantId")))
                .body("$", not(hasKey("pauses")))
                .body("_links", not(hasKey("journey")));

        World.Person otherUnit = sides.office.organisation().unit("Söderhamn").caseOfficer();
        placements(otherUnit, referral).body("items", empty());
        Api.as(otherUnit).get("/placements/" + id).then().statusCode(404);
    }

    @Test
    void itBeginsWithTheStart() {
        String referral = sides.confirmed();
        sides.act(sides.supervisor, referral, "starts", Map.of("firstDayOn", TODAY.toString()))
                .statusCode(201);

        placements(sides.supervisor, referral)
                .body("items.status.code", contains("active"))
                .body("items[0].startedOn", equalTo(TODAY.toString()));
    }

    @Test
    void neitherBeginsOnADayThatHasNotCome() {
        String referral = sides.confirmed();
        sides.act(
                        sides.supervisor,
                        referral,
                        "starts",
                        Map.of("firstDayOn", TODAY.plusDays(1).toString()))
                .statusCode(400);

        placements(sides.supervisor, referral).body("items.status.code", contains("planned"));
        assertThat(sides.status(referral)).isEqualTo("confirmed");
    }

    @Test
    void itIsCalledOffWithTheStartWhoeverCallsItOff() {
        String cancelled = sides.confirmed();
        sides.act(sides.manager, cancelled, "cancellations", TwoSides.refusal()).statusCode(201);
        placements(sides.manager, cancelled).body("items.status.code", contains("cancelled"));

        String withdrawn = sides.confirmed();
        sides.act(sides.caseOfficer, withdrawn, "withdrawals", TwoSides.withdrawal())
                .statusCode(201);
        placements(sides.manager, withdrawn).body("items.status.code", contains("cancelled"));
    }

    @Test
    void callingOffThePlacementCallsOffTheReferral() {
        String declined = sides.confirmed();
        String placement = address(declined);
        Api.as(sides.manager)
                .get(placement)
                .then()
                .body("allowedActions.find { it.code == 'cancel' }.reasonList", equalTo("referral-decline"));
        cancel(sides.manager, placement, Map.of("reason", "no-place", "personText", "Vi har tyvärr ingen plats."))
                .statusCode(400)
                .body("errors.pointer", contains("/nextStep"));
        cancel(sides.manager, placement, TwoSides.refusal()).statusCode(200).body("status.code", equalTo("cancelled"));
        assertThat(sides.status(declined)).isEqualTo("declined");

        String withdrawn = sides.confirmed();
        Api.as(sides.caseOfficer)
                .get(address(withdrawn))
                .then()
                .body("allowedActions.find { it.code == 'cancel' }.reasonList", equalTo("referral-withdraw"));
        cancel(sides.caseOfficer, address(withdrawn), TwoSides.withdrawal())
                .statusCode(200)
                .body("perspective", equalTo("commissioner"))
                .body("status.code", equalTo("cancelled"));
        assertThat(sides.status(withdrawn)).isEqualTo("withdrawn");
    }

    private String address(String referral) {
        return "/placements/" + placements(sides.manager, referral).extract().<String>path("items[0].id");
    }

    private static ValidatableResponse cancel(World.Person by, String placement, Map<String, Object> body) {
        String etag = Api.as(by).get(placement).header("ETag");
        return Kugghjulet.act(by, placement, "cancellations", body, etag);
    }

    @Test
    void aNewStartAfterOneThatDidNotComeOffIsANewPlacement() {
        String referral = sides.confirmed();
        sides.act(sides.supervisor, referral, "no-shows", TwoSides.noShow()).statusCode(201);
        placements(sides.manager, referral).body("items.status.code", contains("cancelled"));

        sides.act(
                        sides.caseOfficer,
                        referral,
                        "new-starts",
                        Map.of(
                                "startOn", START.plusDays(7).toString(),
                                "personAnsweredOn", TODAY.toString(),
                                "personAnswer", "Ja, nu kan jag"))
                .statusCode(201);
        assertThat(placements(sides.manager, referral).extract().<java.util.List<String>>path("items.status.code"))
                .containsExactlyInAnyOrder("cancelled", "planned");
    }

    private static ValidatableResponse placements(World.Person by, String referral) {
        return Api.as(by).get("/placements?referralId=" + referral).then().statusCode(200);
    }
}

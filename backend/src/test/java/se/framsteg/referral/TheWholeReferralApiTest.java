package se.framsteg.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.framsteg.referral.TwoSides.START;
import static se.framsteg.referral.TwoSides.TODAY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;

/** A referral's way through HTTP, as the people on both sides walk it. */
@ApiTest
class TheWholeReferralApiTest {

    private final TwoSides sides = new TwoSides(2);

    @Test
    void fromDraftToTheFirstDay() {
        Map<String, Object> unfinished = new LinkedHashMap<>(sides.amina());
        unfinished.remove("receiver");
        String id = TwoSides.create(sides.caseOfficer, unfinished);
        assertThat(sides.status(id)).isEqualTo("draft");

        Api.as(sides.caseOfficer)
                .header("If-Match", sides.etag(id))
                .body(sides.amina())
                .put("/referrals/" + id)
                .then()
                .statusCode(200)
                .body("receiver.unitName", equalTo("Café Kugghjulet"));
        sides.act(sides.caseOfficer, id, "sendings", null)
                .statusCode(201)
                .body("status.headline", equalTo("Väntar på svar"))
                .body("waiting.side", equalTo("receiver"))
                .body("waiting.yours", equalTo(false))
                .body("waiting.expected.code", equalTo("answer"))
                .body("legalGround", notNullValue());
        sides.act(sides.manager, id, "acknowledgements", null)
                .statusCode(201)
                .body("perspective", equalTo("receiver"))
                .body("waiting.yours", equalTo(true));
        sides.act(sides.manager, id, "info-requests", Map.of("items", List.of("Vilka språk?")))
                .statusCode(201)
                .body("status.code", equalTo("info-requested"));
        sides.act(sides.caseOfficer, id, "info-answers", Map.of("colleagueText", "Somaliska"))
                .statusCode(201)
                .body("status.code", equalTo("received"));
        sides.act(sides.manager, id, "handovers", Map.of("supervisorId", sides.supervisor.membershipId()))
                .statusCode(201)
                .body("status.code", equalTo("received"))
                .body("supervisor.name", equalTo(sides.supervisor.name()));
        sides.act(sides.supervisor, id, "invitations", TwoSides.meeting())
                .statusCode(201)
                .body("waiting.expected.code", equalTo("meeting"));
        sides.act(sides.manager, id, "acceptances", sides.offer())
                .statusCode(201)
                .body("status.code", equalTo("accepted"))
                .body("dates.possibleStartOn", equalTo(START.toString()));
        assertThat(sides.placesTaken()).isEqualTo(1);
        sides.act(sides.caseOfficer, id, "confirmations", TwoSides.confirmation())
                .statusCode(201)
                .body("waiting.expected.by", equalTo(START.toString()));
        sides.act(sides.supervisor, id, "starts", Map.of("firstDayOn", TODAY.toString()))
                .statusCode(201)
                .body("status.headline", equalTo("Pågår"))
                .body("waiting", nullValue())
                .body("allowedActions", empty());
        assertThat(sides.placesTaken()).isEqualTo(1);

        assertThat(actions(id))
                .containsExactly(
                        "start",
                        "confirm",
                        "accept",
                        "invite",
                        "hand-over",
                        "answer-info",
                        "ask-info",
                        "acknowledge",
                        "send");
    }

    @Test
    void theHistoryIsTheSameForBothSidesAndSaysWhoWhatAndWhy() {
        String id = sides.sent();
        sides.act(sides.manager, id, "declines", TwoSides.refusal())
                .statusCode(201)
                .header("Location", containsString("/referrals/" + id + "/status-changes/"))
                .body("endReason.label", equalTo("Ingen ledig plats"));

        var seenBySender = Api.as(sides.caseOfficer)
                .get("/referrals/" + id + "/status-changes")
                .then()
                .statusCode(200)
                .body("items[0].action", equalTo("decline"))
                .body("items[0].from.code", equalTo("sent"))
                .body("items[0].to.code", equalTo("declined"))
                .body("items[0].by", equalTo(sides.manager.name()))
                .body("items[0].side", equalTo("receiver"))
                .body("items[0].reason.code", equalTo("no-place"))
                .body("items[0].personText", equalTo("Vi har tyvärr ingen ledig plats."))
                .body("items[0].nextStep.code", equalTo("other-places"))
                .extract()
                .asString();
        assertThat(Api.as(sides.manager)
                        .get("/referrals/" + id + "/status-changes")
                        .asString())
                .isEqualTo(seenBySender);
    }

    @Test
    void eachChangeIsAResourceOfItsOwn() {
        String id = sides.sent();
        String location = sides.act(sides.manager, id, "waitlistings", TwoSides.waitlisting())
                .statusCode(201)
                .extract()
                .header("Location");

        Api.as(sides.caseOfficer)
                .get(location.substring(location.indexOf("/referrals")))
                .then()
                .statusCode(200)
                .body("action", equalTo("waitlist"))
                .body("facts.code", contains("until-on", "review-on", "person-asked-on"))
                .body("facts[0].value", equalTo(TODAY.plusDays(30).toString()));
    }

    @Test
    void anOfferTakenBackFreesThePlace() {
        String id = sides.accepted();
        sides.act(sides.manager, id, "declines", TwoSides.refusal()).statusCode(201);

        assertThat(sides.placesTaken()).isZero();
    }

    @Test
    void aStartCalledOffByTheEnterpriseIsDeclined() {
        String id = sides.confirmed();
        sides.act(sides.manager, id, "cancellations", TwoSides.refusal())
                .statusCode(201)
                .body("status.code", equalTo("declined"));

        assertThat(sides.placesTaken()).isZero();
    }

    @Test
    void whoeverDidNotComeMayStartAnotherDayAndHasAPlaceAgain() {
        String id = sides.confirmed();
        sides.act(sides.supervisor, id, "no-shows", TwoSides.noShow())
                .statusCode(201)
                .body("status.code", equalTo("not-started"));
        assertThat(sides.placesTaken()).isZero();

        sides.act(
                        sides.caseOfficer,
                        id,
                        "new-starts",
                        Map.of(
                                "startOn",
                                START.plusDays(7).toString(),
                                "personAnsweredOn",
                                TODAY.toString(),
                                "personAnswer",
                                "Ja, nu kan jag"))
                .statusCode(201)
                .body("status.code", equalTo("confirmed"))
                .body("dates.startOn", equalTo(START.plusDays(7).toString()));
        assertThat(sides.placesTaken()).isEqualTo(1);
    }

    @Test
    void thePersonMaySayNoAnyTimeAndNeedNotSayWhy() {
        String id = sides.confirmed();
        sides.act(sides.supervisor, id, "person-declines", Map.of())
                .statusCode(201)
                .body("status.code", equalTo("declined"))
                .body("endReason", nullValue());

        assertThat(sides.placesTaken()).isZero();
    }

    @Test
    void aWithdrawalTellsThePersonAndTheEnterprise() {
        String id = sides.accepted();
        sides.act(sides.caseOfficer, id, "withdrawals", TwoSides.withdrawal())
                .statusCode(201)
                .body("endReason.code", equalTo("changed-decision"));

        TwoSides.get(sides.manager, id)
                .then()
                .body("status.code", equalTo("withdrawn"))
                .body("endReason.label", equalTo("Beslutet har ändrats"))
                .body("allowedActions", empty());
        assertThat(sides.placesTaken()).isZero();
    }

    @Test
    void aRerouteIsANewDraftAndTheOldOneStays() {
        String old = sides.sent();
        sides.act(sides.manager, old, "declines", TwoSides.refusal()).statusCode(201);
        var elsewhere = new TwoSides(1);

        String fresh = sides.act(
                        sides.caseOfficer, old, "reroutings", Map.of("receiver", TwoSides.receiver(elsewhere.cafe)))
                .statusCode(201)
                .body("status.code", equalTo("draft"))
                .body("reroutedFrom", equalTo(old))
                .body("order.needs", equalTo("Lugn start på dagen"))
                .extract()
                .path("id");

        assertThat(fresh).isNotEqualTo(old);
        assertThat(sides.status(old)).isEqualTo("declined");
        TwoSides.get(elsewhere.manager, old).then().statusCode(404);
        sides.act(sides.caseOfficer, fresh, "sendings", null).statusCode(201);
        TwoSides.get(elsewhere.manager, fresh)
                .then()
                .statusCode(200)
                .body("order.needs", equalTo("Lugn start på dagen"))
                .body("$", not(hasItem("reroutedFrom")));
    }

    @Test
    void aDiscardedDraftIsGone() {
        String id = TwoSides.create(sides.caseOfficer, sides.amina());
        Api.as(sides.caseOfficer)
                .header("If-Match", sides.etag(id))
                .delete("/referrals/" + id)
                .then()
                .statusCode(204);

        TwoSides.get(sides.caseOfficer, id).then().statusCode(404);
        assertThat(Stored.inOrganisation(sides.office.organisation())
                        .all("select id from referral where id = cast(? as uuid)", id))
                .isEmpty();
    }

    @Test
    void whatIsSentIsNoDraftAnyMore() {
        String id = sides.sent();

        Api.as(sides.caseOfficer)
                .header("If-Match", sides.etag(id))
                .body(sides.amina())
                .put("/referrals/" + id)
                .then()
                .statusCode(409)
                .body("type", startsWith("http"))
                .body("state", equalTo("sent"))
                .body("possibleActions", hasItem("withdraw"));
        Api.as(sides.caseOfficer)
                .header("If-Match", sides.etag(id))
                .delete("/referrals/" + id)
                .then()
                .statusCode(409);
    }

    private List<String> actions(String id) {
        return Api.as(sides.manager)
                .get("/referrals/" + id + "/status-changes")
                .then()
                .statusCode(200)
                .extract()
                .path("items.action");
    }
}

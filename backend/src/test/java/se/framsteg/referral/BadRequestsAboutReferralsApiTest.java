package se.framsteg.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;

@ApiTest
class BadRequestsAboutReferralsApiTest {

    private static TwoSides sides;
    private static String sent;

    /** Once for all: nothing here changes them. */
    @BeforeEach
    void aSentReferral() {
        if (sides == null) {
            sides = new TwoSides(1);
            sent = sides.sent();
        }
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("givenName", " ");
        person.put("identityNumber", "19820312-0000");
        person.put("email", "ingen adress");
        person.put("municipalityCode", "0001");
        person.put("shoeSize", 42);
        Map<String, Object> order = new HashMap<>();
        order.put("hoursPerWeek", 80);
        order.put("periodFrom", "i morgon");

        Api.as(sides.caseOfficer)
                .body(Map.of("person", person, "order", order))
                .post("/referrals")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/person/givenName",
                                "/person/familyName",
                                "/person/email",
                                "/person/shoeSize",
                                "/order/hoursPerWeek",
                                "/order/periodFrom",
                                "/protectedIdentity"))
                .body("errors.message", not(hasItem(containsString("ingen adress"))));
    }

    @Test
    void whatOnlyTheListsKnowIsToldAtOnceToo() {
        Map<String, Object> referral = TwoSides.about("Amina", "Warsame", "19820312-0000", sides.office);
        @SuppressWarnings("unchecked")
        Map<String, Object> person = (Map<String, Object>) referral.get("person");
        person.put("municipalityCode", "0001");
        @SuppressWarnings("unchecked")
        Map<String, Object> order = (Map<String, Object>) referral.get("order");
        order.put("placementKind", "daily-activities"); // a municipality's, not the employment service's
        order.put("periodTo", TwoSides.START.minusDays(1).toString());

        Api.as(sides.caseOfficer)
                .body(referral)
                .post("/referrals")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/receiver/unitId",
                                "/person/identityNumber",
                                "/person/municipalityCode",
                                "/order/placementKind",
                                "/order/periodTo"))
                .body("errors.message", not(hasItem(containsString("0000"))));
    }

    @Test
    void anUnfinishedDraftIsNotSent() {
        String id = TwoSides.create(
                sides.caseOfficer,
                Map.of(
                        "person", Map.of("givenName", "Amina", "familyName", "Warsame"),
                        "order", Map.of(),
                        "protectedIdentity", false));

        sides.act(sides.caseOfficer, id, "sendings", null)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/receiver",
                                "/person/contactPreference",
                                "/order/placementKind",
                                "/order/periodFrom",
                                "/order/periodTo",
                                "/order/hoursPerWeek",
                                "/order/purpose"));
        assertThat(sides.status(id)).isEqualTo("draft");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "\"text\"",
                "{",
                "{\"reason\": }",
                "{\"reason\": \"a\", \"reason\": \"b\"}"
            })
    void brokenJsonIsAProblemAndNothingElse(String body) {
        Api.as(sides.manager)
                .header("If-Match", sides.etag(sent))
                .body(body)
                .post("/referrals/" + sent + "/declines")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", not(containsString("se.framsteg")));
    }

    @ParameterizedTest
    @CsvSource({
        "referral-42, 400",
        "19820312-9809, 400",
        "%00, 400",
    })
    void aMalformedIdIsToldSo(String id, int status) {
        Api.as(sides.manager)
                .urlEncodingEnabled(false)
                .get("/referrals/" + id)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @Test
    void anIdInTheQueryIsWrittenAsOne() {
        Api.as(sides.manager)
                .queryParam("receiverUnitId", "1-1-1-1-1")
                .get("/referrals")
                .then()
                .statusCode(400)
                .body("errors.code", contains("malformed-id"));
    }

    @Test
    void aReasonThatIsNotInTheListIsRefused() {
        sides.act(
                        sides.manager,
                        sent,
                        "declines",
                        Map.of("reason", "no-reason", "personText", "Nej", "nextStep", "nowhere"))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/reason", "/nextStep"));
    }

    @Test
    void aMuteNoIsRefused() {
        sides.act(sides.manager, sent, "declines", Map.of())
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/reason", "/personText", "/nextStep"));
    }

    @Test
    void tooLittleKnownIsNoReasonBeforeOneHasAsked() {
        sides.act(
                        sides.manager,
                        sent,
                        "declines",
                        Map.of("reason", "too-little-known", "personText", "Nej", "nextStep", "talk-to-case-officer"))
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].code", equalTo("ask-first"));
    }

    @Test
    void whatIsToldToHaveHappenedHasHappened() {
        String tomorrow = TwoSides.TODAY.plusDays(1).toString();
        TwoSides own = new TwoSides(1);
        String id = own.confirmed();
        Map<String, Object> noShow = new HashMap<>(TwoSides.noShow());
        noShow.put("contactAttempts", List.of(Map.of("on", tomorrow, "way", "phone")));
        noShow.put("otherSideInformedOn", tomorrow);

        own.act(own.supervisor, id, "starts", Map.of("firstDayOn", tomorrow))
                .statusCode(400)
                .body("errors.pointer", contains("/firstDayOn"))
                .body("errors[0].code", equalTo("in-the-future"));
        own.act(own.manager, id, "person-declines", Map.of("toldOn", tomorrow))
                .statusCode(400)
                .body("errors.pointer", contains("/toldOn"));
        own.act(own.supervisor, id, "no-shows", noShow)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/contactAttempts/0/on", "/otherSideInformedOn"));
    }

    @Test
    void withoutAVersionNothingIsChanged() {
        Api.as(sides.manager)
                .post("/referrals/" + sent + "/acknowledgements")
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"99\"", "\"-1\"", "W/\"0\"", "0", "\"abc\"", "*"})
    void aVersionThatIsNotTheLastOneChangesNothing(String etag) {
        TwoSides.act(sides.manager, sent, "acknowledgements", null, etag).statusCode(412);
    }

    @Test
    void whoeverActsOnAnOldPictureIsToldSo() {
        TwoSides own = new TwoSides(1);
        String id = own.sent();
        String seen = own.etag(id);
        own.act(own.manager, id, "acknowledgements", null).statusCode(201);

        TwoSides.act(own.caseOfficer, id, "withdrawals", TwoSides.withdrawal(), seen)
                .statusCode(412);
        assertThat(own.status(id)).isEqualTo("received");
    }

    @Test
    void theSameRequestTwiceHasOneEffectAndOneAnswer() {
        TwoSides own = new TwoSides(1);
        String key = UUID.randomUUID().toString();
        var first = Api.as(own.caseOfficer)
                .header("Idempotency-Key", key)
                .body(TwoSides.sendNow(own.amina()))
                .post("/referrals");
        var second = Api.as(own.caseOfficer)
                .header("Idempotency-Key", key)
                .body(TwoSides.sendNow(own.amina()))
                .post("/referrals");

        first.then().statusCode(201);
        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        Api.as(own.manager).get("/referrals").then().body("items", hasSize(1));
        Api.as(own.caseOfficer)
                .header("Idempotency-Key", key)
                .body(own.amina())
                .post("/referrals")
                .then()
                .statusCode(422);
    }

    @Test
    void aListIsAskedForByTheWordsItKnows() {
        Api.as(sides.manager)
                .get("/referrals?status=lost&turn=everybody&sort=luck&limit=0&color=red")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("?status", "?turn", "?sort", "?limit", ""));
    }

    @Test
    void aTextOfNothingButInvisibleCharactersIsNoText() {
        sides.act(
                        sides.manager,
                        sent,
                        "declines",
                        Map.of("reason", "no-place", "personText", "a\u0000b", "nextStep", "other-places"))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/personText")));
    }
}

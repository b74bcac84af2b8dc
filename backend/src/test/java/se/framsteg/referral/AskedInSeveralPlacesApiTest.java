package se.framsteg.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** The same person is asked for in more than one place, and several people want the same place. */
@ApiTest
class AskedInSeveralPlacesApiTest {

    private static final String NUMBER = "190308189802";

    private final TwoSides here = new TwoSides(1);
    private final TwoSides there = new TwoSides(1);

    private Map<String, Object> about(String number, World.Unit receiver) {
        return TwoSides.sendNow(TwoSides.about("Amina", "Warsame", number, receiver));
    }

    private static Response post(World.Person by, Map<String, Object> referral) {
        return Api.as(by).body(referral).post("/referrals");
    }

    private static String etag(World.Person reader, String id) {
        return TwoSides.get(reader, id).then().statusCode(200).extract().header("ETag");
    }

    private static void offered(TwoSides by, String id) {
        TwoSides.act(by.manager, id, "acceptances", by.offer(), etag(by.manager, id))
                .statusCode(201);
    }

    private static Response confirming(World.Person by, String id, String etag) {
        return Api.as(by)
                .header("If-Match", etag)
                .body(TwoSides.confirmation())
                .post("/referrals/" + id + "/confirmations");
    }

    /** Really at once: every answer there was. */
    private static List<Response> together(List<Callable<Response>> calls) throws Exception {
        CyclicBarrier line = new CyclicBarrier(calls.size());
        try (ExecutorService people = Executors.newFixedThreadPool(calls.size())) {
            List<Future<Response>> answers = calls.stream()
                    .map(call -> people.submit(() -> {
                        line.await();
                        return call.call();
                    }))
                    .toList();
            List<Response> all = new ArrayList<>();
            for (Future<Response> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }

    @Test
    void theStartInOnePlaceEndsTheOthersAndFreesTheirPlaces() {
        String chosen = TwoSides.create(here.caseOfficer, about(NUMBER, here.cafe));
        String other = TwoSides.create(here.caseOfficer, about(NUMBER, there.cafe));
        offered(here, chosen);
        offered(there, other);
        assertThat(there.placesTaken()).isEqualTo(1);
        String participant = TwoSides.get(there.manager, other).path("participantId");

        here.act(here.caseOfficer, chosen, "confirmations", TwoSides.confirmation())
                .statusCode(201);

        TwoSides.get(there.manager, other)
                .then()
                .body("status.code", equalTo("superseded"))
                .body("allowedActions", hasSize(0));
        assertThat(there.placesTaken()).isZero();
        assertThat(here.placesTaken()).isEqualTo(1);
        Api.as(there.manager)
                .get("/referrals/" + other + "/status-changes")
                .then()
                .body("items[0].action", equalTo("supersede"))
                .body("items[0].by", nullValue())
                .body(
                        "items[0].personText",
                        equalTo(Told.ofAPlaceElsewhere(null).toPerson()))
                .body("items[0].nextStep.code", equalTo(ReferralReasons.START_ELSEWHERE))
                .body("items[0].facts", hasSize(0));
        Api.as(there.manager)
                .get("/participants/" + participant + "/assignments")
                .then()
                .body("items[0].toOn", equalTo(TwoSides.TODAY.toString()));
        assertThat(Stored.events(other)).hasSize(3);
        assertThat(Stored.audited(here.office.organisation(), "confirmReferral"))
                .contains(UUID.fromString(chosen), UUID.fromString(other));
    }

    @Test
    void whatAnotherAuthorityAsksOfThemGoesOn() {
        String chosen = TwoSides.create(here.caseOfficer, about(NUMBER, here.cafe));
        String foreign = TwoSides.create(there.caseOfficer, about(NUMBER, there.cafe));
        offered(here, chosen);
        here.act(here.caseOfficer, chosen, "confirmations", TwoSides.confirmation())
                .statusCode(201);

        assertThat(there.status(foreign)).isEqualTo("sent");
    }

    @Test
    void threeAtOnceOfAKindAreEnough() {
        List<String> live = IntStream.range(0, 3)
                .mapToObj(i -> TwoSides.create(here.caseOfficer, about(NUMBER, here.cafe)))
                .toList();

        post(here.caseOfficer, about(NUMBER, there.cafe))
                .then()
                .statusCode(409)
                .body("type", endsWith("not-possible-now"));
        post(here.caseOfficer, ofKind("work-experience")).then().statusCode(201);

        here.act(here.caseOfficer, live.getFirst(), "withdrawals", TwoSides.withdrawal())
                .statusCode(201);
        post(here.caseOfficer, about(NUMBER, there.cafe)).then().statusCode(201);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> ofKind(String kind) {
        Map<String, Object> referral = about(NUMBER, there.cafe);
        Map<String, Object> order = new LinkedHashMap<>((Map<String, Object>) referral.get("order"));
        order.put("placementKind", kind);
        referral.put("order", order);
        return referral;
    }

    @Test
    void withoutANumberOneAskingTiesThemTogether() {
        Map<String, Object> asking = about(null, here.cafe);
        asking.put("requestId", UUID.randomUUID().toString());
        IntStream.range(0, 3).forEach(i -> post(here.caseOfficer, asking).then().statusCode(201));

        post(here.caseOfficer, asking).then().statusCode(409);
    }

    @Test
    void fourAtTheSameInstantAreStillThree() throws Exception {
        List<Response> answers = together(IntStream.range(0, 5)
                .<Callable<Response>>mapToObj(i -> () -> post(here.caseOfficer, about(NUMBER, here.cafe)))
                .toList());

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 201, 201, 409, 409);
    }

    @Test
    void theLastPlaceIsGivenOnce() throws Exception {
        List<String> asked = IntStream.range(0, 4).mapToObj(i -> here.sent()).toList();
        List<String> etags = asked.stream().map(here::etag).toList();

        List<Response> answers = together(IntStream.range(0, 4)
                .<Callable<Response>>mapToObj(i -> () -> Api.as(here.manager)
                        .header("If-Match", etags.get(i))
                        .body(here.offer())
                        .post("/referrals/" + asked.get(i) + "/acceptances"))
                .toList());

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409, 409, 409);
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> answer.then().body("type", endsWith("no-place-left")));
        assertThat(here.placesTaken()).isEqualTo(1);
        Api.as(here.manager).get("/participants").then().body("items", hasSize(1));
    }

    @Test
    void aStartIsDecidedInOnePlaceWhoeverIsFaster() throws Exception {
        String one = TwoSides.create(here.caseOfficer, about(NUMBER, here.cafe));
        String two = TwoSides.create(here.caseOfficer, about(NUMBER, there.cafe));
        offered(here, one);
        offered(there, two);
        String etagOfOne = here.etag(one);
        String etagOfTwo = here.etag(two);

        List<Response> answers = together(List.of(
                () -> confirming(here.caseOfficer, one, etagOfOne),
                () -> confirming(here.caseOfficer, two, etagOfTwo)));

        assertThat(answers).extracting(Response::statusCode).contains(201).doesNotContain(500);
        assertThat(List.of(here.status(one), here.status(two))).containsExactlyInAnyOrder("confirmed", "superseded");
        assertThat(here.placesTaken() + there.placesTaken()).isEqualTo(1);
    }

    @Test
    void everyStepIsToldToBothSidesInTheOutbox() {
        String id = here.confirmed();

        assertThat(Stored.events(id)).hasSize(3).containsOnly("referral.status-changed");
        assertThat(Stored.audiences(id))
                .allSatisfy(audience -> assertThat(audience)
                        .containsExactlyInAnyOrder(
                                here.office.organisation().id(),
                                here.cafe.organisation().id()));
        here.act(here.manager, id, "acknowledgements", null).statusCode(409);
        assertThat(Stored.events(id)).hasSize(3);
    }
}

package se.framsteg.referral;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.framsteg.shared.time.SwedishClock;
import se.framsteg.testing.Api;
import se.framsteg.testing.World;

/**
 * An office of Arbetsförmedlingen and a café that have never met anybody else: each test has its own, and does with them what
 * people would do, over HTTP.
 */
public final class TwoSides {

    public static final LocalDate TODAY = LocalDate.now(SwedishClock.ZONE);
    public static final LocalDate START = TODAY.plusDays(14);
    public static final LocalDate END = TODAY.plusMonths(6);

    public final World.Unit office =
            World.employmentService("Arbetsförmedlingen").unit("Arbetsförmedlingen Gävle");
    public final World.Person caseOfficer = office.caseOfficer();
    public final World.Unit cafe = World.enterprise("Kugghjulet").unit("Café Kugghjulet");
    public final World.Person manager = cafe.organisation().manager();
    public final World.Person supervisor = cafe.organisation().supervisor();

    public TwoSides(int places) {
        places(cafe, places);
    }

    static void places(World.Unit unit, int places) {
        World.execute("update org_unit set places = ? where id = ?", places, unit.id());
    }

    /** Everything filled in, for this café. */
    Map<String, Object> amina() {
        return about("Amina", "Warsame", null, cafe);
    }

    static Map<String, Object> about(String givenName, String familyName, String number, World.Unit receiver) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("givenName", givenName);
        person.put("familyName", familyName);
        if (number != null) {
            person.put("identityNumber", number);
        }
        person.put("phone", "070-174 06 05");
        person.put("contactPreference", "phone");
        person.put("interpreterLanguage", "so");
        person.put("municipalityCode", "2180");
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("placementKind", "work-training");
        order.put("decisionReference", "B-2026-118");
        order.put("commissionerReference", "Af-2026/0042");
        order.put("periodFrom", START.toString());
        order.put("periodTo", END.toString());
        order.put("hoursPerWeek", 20);
        order.put("purpose", "Pröva att arbeta i kafé");
        order.put("needs", "Lugn start på dagen");
        Map<String, Object> referral = new LinkedHashMap<>();
        referral.put("receiver", receiver(receiver));
        referral.put("person", person);
        referral.put("order", order);
        referral.put("protectedIdentity", false);
        return referral;
    }

    static Map<String, Object> receiver(World.Unit unit) {
        return Map.of("organisationId", unit.organisation().id(), "unitId", unit.id());
    }

    static Map<String, Object> sendNow(Map<String, Object> referral) {
        Map<String, Object> now = new LinkedHashMap<>(referral);
        now.put("sendNow", true);
        return now;
    }

    /** Its id. */
    String sent() {
        return create(caseOfficer, sendNow(amina()));
    }

    static String create(World.Person by, Map<String, Object> referral) {
        return Api.as(by)
                .body(referral)
                .post("/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Brought to where it is accepted or further, by those whose turn it is. */
    public String accepted() {
        String id = sent();
        act(manager, id, "acceptances", offer()).statusCode(201);
        return id;
    }

    public String confirmed() {
        String id = accepted();
        act(caseOfficer, id, "confirmations", confirmation()).statusCode(201);
        return id;
    }

    Map<String, Object> offer() {
        return Map.of("possibleStartOn", START.toString(), "supervisorId", supervisor.membershipId());
    }

    static Map<String, Object> confirmation() {
        return Map.of(
                "startOn", START.toString(),
                "periodFrom", START.toString(),
                "periodTo", END.toString(),
                "personAnsweredOn", TODAY.toString(),
                "personAnswer", "Ja, jag vill börja");
    }

    public static Map<String, Object> refusal() {
        return Map.of(
                "reason", "no-place",
                "personText", "Vi har tyvärr ingen ledig plats.",
                "nextStep", "other-places");
    }

    public static Map<String, Object> withdrawal() {
        return Map.of(
                "reason", "changed-decision",
                "personText", "Beslutet har ändrats. Jag ringer dig.",
                "nextStep", "talk-to-case-officer");
    }

    public static Map<String, Object> noShow() {
        return Map.of(
                "contactAttempts",
                List.of(Map.of("on", TODAY.toString(), "way", "phone")),
                "otherSideInformedOn",
                TODAY.toString(),
                "personText",
                "Vi saknade dig.",
                "nextStep",
                "talk-to-case-officer");
    }

    static Map<String, Object> meeting() {
        return Map.of("startsAt", TODAY.plusDays(2) + "T08:00:00Z", "place", "Kaféet", "personInformedBy", "phone");
    }

    static Map<String, Object> waitlisting() {
        return Map.of(
                "untilOn", TODAY.plusDays(30).toString(),
                "reviewOn", TODAY.plusDays(14).toString(),
                "personAskedOn", TODAY.toString());
    }

    /** Does something with the referral as it now is; a null body is none. */
    public ValidatableResponse act(World.Person by, String id, String resource, Object body) {
        return act(by, id, resource, body, etag(id));
    }

    static ValidatableResponse act(World.Person by, String id, String resource, Object body, String etag) {
        var request = Api.as(by).header("If-Match", etag);
        return (body == null ? request : request.body(body))
                .post("/referrals/" + id + "/" + resource)
                .then();
    }

    static Response get(World.Person by, String id) {
        return Api.as(by).get("/referrals/" + id);
    }

    /** As the sender has it. */
    public String etag(String id) {
        return get(caseOfficer, id).then().statusCode(200).extract().header("ETag");
    }

    public String status(String id) {
        return get(caseOfficer, id).then().statusCode(200).extract().path("status.code");
    }

    public int placesTaken() {
        return ((Number) Stored.inOrganisation(cafe.organisation())
                        .one("select places_taken from org_unit where id = ?", cafe.id()))
                .intValue();
    }
}

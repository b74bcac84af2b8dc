package se.framsteg.journey;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.framsteg.shared.time.SwedishClock;
import se.framsteg.testing.Api;
import se.framsteg.testing.World;

/** An enterprise of its own for each test, with a participant, and what its people do over HTTP. */
public final class Kugghjulet {

    public static final LocalDate TODAY = LocalDate.now(SwedishClock.ZONE);

    public final World.Organisation organisation = World.enterprise("Kugghjulet");
    public final World.Unit cafe = organisation.unit("Kaféet");
    public final World.Person manager = organisation.manager();
    public final World.Person maria = organisation.supervisor();
    private String noor;

    /** Her id; she is written down the first time somebody asks for her. */
    public String noor() {
        noor = noor == null ? registered() : noor;
        return noor;
    }

    private String registered() {
        return Api.as(manager)
                .body(Map.of("givenName", "Noor", "familyName", "Salim", "contactPreference", "in-person"))
                .post("/participants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Half a year from today, with Maria. */
    public Map<String, Object> plan() {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("participantId", noor());
        plan.put("unitId", cafe.id());
        plan.put("supervisorId", maria.membershipId());
        plan.put("kind", "work-training");
        plan.put("startOn", TODAY.toString());
        plan.put("endOn", TODAY.plusMonths(6).toString());
        plan.put("hoursPerWeek", 20);
        return plan;
    }

    public Map<String, Object> planWith(String field, Object value) {
        Map<String, Object> plan = plan();
        plan.put(field, value);
        return plan;
    }

    /** Its id. */
    public String planned() {
        return plan(manager, plan()).statusCode(201).extract().path("id");
    }

    /** Its id; with Maria since today. */
    public String begun() {
        String id = planned();
        act(maria, "/placements/" + id, "beginnings", Map.of()).statusCode(200);
        return id;
    }

    /** Noor chooses her own, with Maria beside. */
    public void choosePin(String pin) {
        String address = "/participants/" + noor() + "/pin";
        Api.as(maria)
                .header("If-Match", see(maria, address).header("ETag"))
                .body(Map.of("pin", pin))
                .put(address)
                .then()
                .statusCode(200);
    }

    /** Does something with what is there, as it now is; a null body is none. */
    public ValidatableResponse act(World.Person by, String address, String resource, Object body) {
        return act(by, manager, address, resource, body);
    }

    /** The same, when somebody else has to look what version it has. */
    public ValidatableResponse act(World.Person by, World.Person looks, String address, String resource, Object body) {
        String etag = see(looks, address).then().statusCode(200).extract().header("ETag");
        return act(by, address, resource, body, etag);
    }

    public static ValidatableResponse act(World.Person by, String address, String resource, Object body, String etag) {
        var request = Api.as(by);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return (body == null ? request : request.body(body))
                .post(address + "/" + resource)
                .then();
    }

    /** The last visit to that stage, as its address. */
    public String visit(String placement, String stage) {
        return "/stage-visits/"
                + see(maria, "/journeys/" + placement)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("stages.find { it.code == '" + stage + "' }.visits[-1].id");
    }

    /** The id of a step in a visit. */
    public String step(String visit, String code) {
        return see(maria, visit).then().statusCode(200).extract().path("steps.find { it.code == '" + code + "' }.id");
    }

    public static ValidatableResponse plan(World.Person by, Map<String, Object> plan) {
        return Api.as(by).body(plan).post("/placements").then();
    }

    public static Response see(World.Person by, String address) {
        return Api.as(by).get(address);
    }

    public static String nobody() {
        return UUID.randomUUID().toString();
    }

    /** What a refusal says, without what differs by its nature. */
    public static String comparable(Response answer, String id) {
        return answer.statusCode() + answer.asString().replace(id, "id").replaceAll("[0-9a-f]{32}", "trace");
    }
}

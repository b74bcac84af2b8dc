package se.framsteg.journey.workplan;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.catalogue.intake.Catalogues;
import se.framsteg.journey.Kugghjulet;
import se.framsteg.testing.Api;
import se.framsteg.testing.World;

/** Noor and Maria at the table, with a placement that has just been planned, and what they do over HTTP. */
final class Table {

    static final String PIN = "3859";
    static final LocalDate TODAY = Kugghjulet.TODAY;

    private static final World.Person EDITOR = World.coordinator("Coompanion").with(Role.MODEL_OWNER);
    private static String till;

    final Kugghjulet house = new Kugghjulet();
    final World.Person maria = house.maria;
    final World.Person manager = house.manager;
    String placement;
    String noor;

    /** A unit that somebody may begin today. */
    static synchronized String till() {
        if (till == null) {
            Catalogues.imported(EDITOR, "PLANER");
            till = Api.asNobody()
                    .get("/unit-versions?programme=PLANER&limit=1")
                    .then()
                    .extract()
                    .path("items[0].id");
        }
        return till;
    }

    /** A placement, and a PIN of Noor's own. */
    void isSet() {
        placement = house.planned();
        noor = house.noor();
        Api.as(maria)
                .header("If-Match", "\"0\"")
                .body(Map.of("pin", PIN))
                .put("/participants/" + noor + "/pin")
                .then()
                .statusCode(200);
    }

    static Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("hoursPerWeek", 20);
        content.put("stepUp", "Fem timmar till efter jul");
        content.put("tasks", List.of("Kassan", "Disken"));
        content.put("supports", "Kort paus varje timme");
        content.put("unitIds", List.of(till()));
        content.put("followUpDays", List.of(TODAY.plusWeeks(4).toString()));
        content.put(
                "goals",
                List.of(
                        Map.of(
                                "ownWords",
                                "Jag vill våga stå i kassan",
                                "nextStep",
                                Map.of("words", "Öva med Maria", "owner", "participant"),
                                "unitId",
                                till()),
                        Map.of("ownWords", "Jag vill komma i tid")));
        return content;
    }

    static Map<String, Object> contentWith(String field, Object value) {
        Map<String, Object> content = content();
        content.put(field, value);
        return content;
    }

    Response begin(World.Person by, Object content) {
        return Api.as(by).body(content).post("/placements/" + placement + "/work-plans");
    }

    /** Its id. */
    String draft() {
        return begin(maria, content()).then().statusCode(201).extract().path("id");
    }

    String proposed() {
        String plan = draft();
        act(maria, plan, "proposals", null).statusCode(200);
        return plan;
    }

    String signing() {
        String plan = proposed();
        open(plan);
        return plan;
    }

    void open(String plan) {
        act(maria, plan, "signing-openings", Map.of("readTogetherOn", TODAY.toString()))
                .statusCode(200);
    }

    /** Signed by both. */
    String agreed() {
        String plan = signing();
        agree(plan);
        return plan;
    }

    void agree(String plan) {
        sign(plan, PIN).statusCode(200);
        sign(plan, null).statusCode(200);
    }

    /** With a PIN it is Noor, without it is Maria. */
    ValidatableResponse sign(String plan, String pin) {
        return act(maria, plan, "signatures", signature(plan, pin));
    }

    Map<String, Object> signature(String plan, String pin) {
        Map<String, Object> signature = new LinkedHashMap<>();
        signature.put("fingerprint", see(maria, plan).path("signing.fingerprint"));
        if (pin != null) {
            signature.put("pin", pin);
        }
        return signature;
    }

    static Response see(World.Person by, String plan) {
        return Api.as(by).get("/work-plans/" + plan);
    }

    String etag(String plan) {
        return see(manager, plan).getHeader("ETag");
    }

    /** What somebody does with the plan as it is now. */
    ValidatableResponse act(World.Person by, String plan, String what, Object body) {
        return asked(by, etag(plan), body)
                .post("/work-plans/" + plan + "/" + what)
                .then();
    }

    ValidatableResponse edit(String plan, Object content) {
        return asked(maria, etag(plan), content).put("/work-plans/" + plan).then();
    }

    static RequestSpecification asked(World.Person by, String etag, Object body) {
        RequestSpecification asked = Api.as(by).header("If-Match", etag);
        return body == null ? asked : asked.body(body);
    }

    static UUID id(String id) {
        return UUID.fromString(id);
    }
}

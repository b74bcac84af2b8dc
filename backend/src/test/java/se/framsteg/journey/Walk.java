package se.framsteg.journey;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.framsteg.testing.Api;
import se.framsteg.testing.World;

/** One person's journey, walked by a supervisor with the person beside. */
public record Walk(World.Person supervisor, String placement, String pin) {

    private static final List<String> AREAS =
            List.of("attendance", "independence", "cooperation", "communication", "tasks", "hope", "step-towards-work");

    public Response journey() {
        return Api.as(supervisor).get("/journeys/" + placement);
    }

    /** The last visit to that stage, as its address. */
    public String visit(String stage) {
        return "/stage-visits/"
                + journey()
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("stages.find { it.code == '" + stage + "' }.visits[-1].id");
    }

    public String step(String visit, String code) {
        return see(visit).extract().path("steps.find { it.code == '" + code + "' }.id");
    }

    public ValidatableResponse see(String address) {
        return Api.as(supervisor).get(address).then().statusCode(200);
    }

    public ValidatableResponse act(String visit, String resource, Object body) {
        return act(supervisor, visit, resource, body);
    }

    public ValidatableResponse act(World.Person by, String visit, String resource, Object body) {
        return Kugghjulet.act(by, visit, resource, body, see(visit).extract().header("ETag"));
    }

    public void complete(String visit, String... codes) {
        for (String code : codes) {
            act(visit, "step-completions", Map.of("stepRecordId", step(visit, code)))
                    .statusCode(200);
        }
    }

    /** Everything two-sided is shown, and understood by the participant's own PIN. */
    public void showAndUnderstand(String visit) {
        List<String> steps = see(visit).extract().path("steps.findAll { it.twoSided }.id");
        act(visit, "step-demonstrations", Map.of("stepRecordIds", steps)).statusCode(200);
        act(visit, "step-understandings", Map.of("stepRecordIds", steps, "pin", pin))
                .statusCode(200);
    }

    public static List<Map<String, Object>> ratings(int self, int supervisor) {
        List<Map<String, Object>> ratings = new ArrayList<>();
        AREAS.forEach(area -> ratings.add(Map.of("area", area, "self", self, "supervisor", supervisor)));
        ratings.add(Map.of("area", "energy", "self", self));
        return ratings;
    }

    public ValidatableResponse rate(String visit, int self, int supervisor) {
        return act(visit, "progress-ratings", Map.of("ratings", ratings(self, supervisor), "pin", pin));
    }

    public static Map<String, Object> followUp(String heldOn, String nextOn) {
        Map<String, Object> followUp = new HashMap<>();
        followUp.put("heldOn", heldOn);
        followUp.put("personWords", "Jag trivs men vill prova kassan");
        followUp.put("agreedChanges", "Kassan på fredagar");
        followUp.put("nextOn", nextOn);
        return followUp;
    }

    /** Put before the two, and signed by both: the participant at the table. */
    public ValidatableResponse sign(String visit) {
        if (see(visit).extract().path("status.code").equals("open")) {
            act(visit, "ready-marks", null).statusCode(200);
        }
        String fingerprint =
                see(visit).body("status.code", equalTo("ready")).extract().path("signing.fingerprint");
        act(visit, "sign-offs", Map.of("fingerprint", fingerprint, "pin", pin)).statusCode(200);
        return act(visit, "sign-offs", Map.of("fingerprint", fingerprint))
                .statusCode(200)
                .body("status.code", equalTo("done"));
    }

    public void choosePin(String participant) {
        String address = "/participants/" + participant + "/pin";
        String etag = Api.as(supervisor).get(address).header("ETag");
        Api.as(supervisor)
                .header("If-Match", etag)
                .body(Map.of("pin", pin))
                .put(address)
                .then()
                .statusCode(200);
    }
}

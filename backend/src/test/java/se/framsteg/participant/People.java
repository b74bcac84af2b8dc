package se.framsteg.participant;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.framsteg.testing.Api;
import se.framsteg.testing.World;

/** Participants as tests make them: through the API, as their manager does. */
final class People {

    private People() {}

    static Map<String, Object> particulars(String givenName, String familyName) {
        Map<String, Object> particulars = new HashMap<>();
        particulars.put("givenName", givenName);
        particulars.put("familyName", familyName);
        particulars.put("phone", "070-174 06 58");
        particulars.put("contactPreference", "text-message");
        particulars.put("municipalityCode", "2184");
        return particulars;
    }

    static String registered(World.Person manager, String givenName, String familyName) {
        return register(manager, particulars(givenName, familyName))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response register(World.Person manager, Map<String, Object> particulars) {
        return Api.as(manager).body(particulars).post("/participants");
    }

    static Response recordNumber(World.Person manager, String participant, int version, String number) {
        return Api.as(manager)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("identityNumber", number))
                .put("/participants/" + participant + "/identity-number");
    }

    static Response assign(World.Person manager, String participant, World.Person supervisor, String fromOn) {
        Map<String, Object> body = new HashMap<>();
        body.put("membershipId", supervisor.membershipId());
        if (fromOn != null) {
            body.put("fromOn", fromOn);
        }
        return Api.as(manager).body(body).post("/participants/" + participant + "/assignments");
    }

    static void follows(World.Person manager, String participant, World.Person supervisor) {
        assign(manager, participant, supervisor, null).then().statusCode(201);
    }

    /** What a refusal says, without what differs by its nature. */
    static String comparable(Response answer, String id) {
        return answer.statusCode() + answer.asString().replace(id, "id").replaceAll("[0-9a-f]{32}", "trace");
    }

    static String nobody() {
        return UUID.randomUUID().toString();
    }
}

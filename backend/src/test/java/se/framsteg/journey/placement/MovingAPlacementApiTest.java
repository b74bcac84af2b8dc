package se.framsteg.journey.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.framsteg.journey.Kugghjulet.TODAY;
import static se.framsteg.journey.Kugghjulet.act;
import static se.framsteg.journey.Kugghjulet.comparable;
import static se.framsteg.journey.Kugghjulet.nobody;
import static se.framsteg.journey.Kugghjulet.see;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.framsteg.journey.Kugghjulet;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** What people do with a placement while it lasts. */
@ApiTest
class MovingAPlacementApiTest {

    private static final String PIN = "3859";

    private final Kugghjulet here = new Kugghjulet();

    @Test
    void itIsPausedAndResumedByItsDates() {
        String address = "/placements/" + here.begun();
        here.act(here.manager, address, "pauses", pause(TODAY.toString()))
                .statusCode(200)
                .body("status.code", equalTo("paused"))
                .body("pauses[0].reason.label", equalTo("Utbildning"))
                .body("pauses[0].contactWhileAway", equalTo("Vi hörs på fredagar."));
        see(here.manager, "/placements?status=paused").then().body("items.id", hasItem(id(address)));
        see(here.manager, "/placements?status=active").then().body("items.id", not(hasItem(id(address))));

        here.act(here.maria, address, "resumptions", Map.of("returnedOn", TODAY.toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/returnedOn"));
        here.act(
                        here.maria,
                        address,
                        "resumptions",
                        Map.of("returnedOn", TODAY.plusDays(1).toString()))
                .statusCode(200)
                .body("pauses[0].returnedOn", equalTo(TODAY.plusDays(1).toString()));
    }

    @Test
    void aPauseNeedsAReasonOfTheListAndNeverOverlaps() {
        String address = "/placements/" + here.begun();
        here.act(here.manager, address, "pauses", Map.of())
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/reason", "/fromOn", "/expectedReturnOn", "/contactWhileAway"));
        Map<String, Object> odd = new HashMap<>(pause(TODAY.toString()));
        odd.put("reason", "tired");
        here.act(here.manager, address, "pauses", odd).statusCode(400).body("errors.pointer", contains("/reason"));

        here.act(here.manager, address, "pauses", pause(TODAY.plusDays(3).toString()))
                .statusCode(200);
        here.act(here.manager, address, "pauses", pause(TODAY.plusDays(5).toString()))
                .statusCode(409)
                .body("type", containsString("already-exists"));
    }

    @Test
    void theHoursChangeWithTheParticipantsOwnYes() {
        String address = "/placements/" + here.begun();
        String from = TODAY.plusDays(7).toString();
        here.choosePin(PIN);
        here.act(here.manager, address, "scope-changes", scope(from, "0001")).statusCode(400);
        here.act(here.manager, address, "scope-changes", scope(from, PIN))
                .statusCode(200)
                .body("hoursPerWeek", equalTo(20f))
                .body("scopeChanges.hoursPerWeek", contains(30))
                .body("scopeChanges.agreedMethod", contains("at-the-table"));
        here.act(here.maria, address, "scope-changes", scope(from, PIN)).statusCode(403);
    }

    @Test
    void itBeginsWhenThePersonHasComeAndOnce() {
        String address = "/placements/" + here.planned();
        here.act(
                        here.maria,
                        address,
                        "beginnings",
                        Map.of("startedOn", TODAY.plusDays(1).toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/startedOn"));
        here.act(here.manager, address, "beginnings", Map.of()).statusCode(403);
        here.act(
                        here.maria,
                        address,
                        "beginnings",
                        Map.of("startedOn", TODAY.minusDays(1).toString()))
                .statusCode(200)
                .body("startedOn", equalTo(TODAY.minusDays(1).toString()))
                .body("status.code", equalTo("active"));
        here.act(here.maria, address, "beginnings", Map.of())
                .statusCode(409)
                .body("state", equalTo("active"))
                .body("possibleActions", contains("start-ending"));
    }

    @Test
    void callingOffIsNeverMute() {
        String address = "/placements/" + here.planned();
        here.act(here.manager, address, "cancellations", Map.of("reason", "person-said-no"))
                .statusCode(400)
                .body("errors.pointer", contains("/personText"));
        here.act(
                        here.manager,
                        address,
                        "cancellations",
                        Map.of("reason", "other", "personText", "Det blir inget den här gången."))
                .statusCode(400)
                .body("errors.pointer", contains("/colleagueText"));
        here.act(
                        here.manager,
                        address,
                        "cancellations",
                        Map.of("reason", "person-said-no", "personText", "Du valde en annan väg. Lycka till!"))
                .statusCode(200)
                .body("status.code", equalTo("cancelled"));
    }

    @Test
    void whoeverLookedTooLongAgoIsToldSo() {
        String address = "/placements/" + here.begun();
        act(here.manager, address, "pauses", pause(TODAY.toString()), null).statusCode(428);
        act(here.manager, address, "pauses", pause(TODAY.toString()), "\"0\"").statusCode(412);
    }

    @Test
    void elsewhereThereIsNothingToDoAnythingWith() {
        String id = here.begun();
        String nobody = nobody();
        World.Person stranger = World.enterprise("Andra huset").manager();
        for (String resource : new String[] {"pauses", "cancellations", "endings"}) {
            Object body = switch (resource) {
                case "pauses" -> pause(TODAY.toString());
                case "endings" -> Map.of("how", "moved", "lastDay", TODAY.toString());
                default -> Map.of("reason", "person-said-no", "personText", "Hej");
            };
            var real =
                    Api.as(stranger).header("If-Match", "\"1\"").body(body).post("/placements/" + id + "/" + resource);
            var none = Api.as(stranger)
                    .header("If-Match", "\"1\"")
                    .body(body)
                    .post("/placements/" + nobody + "/" + resource);
            assertThat(real.statusCode()).isEqualTo(404);
            assertThat(comparable(real, id)).isEqualTo(comparable(none, nobody));
        }
    }

    private static Map<String, Object> pause(String from) {
        return Map.of(
                "reason",
                "education",
                "fromOn",
                from,
                "expectedReturnOn",
                TODAY.plusDays(30).toString(),
                "contactWhileAway",
                "Vi hörs på fredagar.");
    }

    private static Map<String, Object> scope(String from, String pin) {
        return Map.of("hoursPerWeek", 30, "fromOn", from, "why", "Det går bra, Noor vill mer.", "pin", pin);
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}

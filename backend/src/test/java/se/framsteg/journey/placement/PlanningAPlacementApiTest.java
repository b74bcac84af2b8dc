package se.framsteg.journey.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static se.framsteg.journey.Kugghjulet.TODAY;
import static se.framsteg.journey.Kugghjulet.comparable;
import static se.framsteg.journey.Kugghjulet.nobody;
import static se.framsteg.journey.Kugghjulet.plan;
import static se.framsteg.journey.Kugghjulet.see;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.journey.Kugghjulet;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** Fatima plans a placement for somebody who walked in through the door. */
@ApiTest
class PlanningAPlacementApiTest {

    private final Kugghjulet here = new Kugghjulet();

    @Test
    void itIsPlannedWithTheModelOfTodayAndTheSupervisorFollows() {
        assertThat(see(here.maria, "/participants/" + here.noor()).statusCode()).isEqualTo(404);

        String id = plan(here.manager, here.plan())
                .statusCode(201)
                .header("Location", containsString("/placements/"))
                .header("ETag", equalTo("\"0\""))
                .body("status.code", equalTo("planned"))
                .body("supervisor.name", equalTo(here.maria.name()))
                .body("hoursPerWeek", equalTo(20))
                .body("allowedActions.code", contains("cancel"))
                .extract()
                .path("id");

        see(here.maria, "/placements/" + id)
                .then()
                .statusCode(200)
                .body("perspective", equalTo("enterprise"))
                .body("allowedActions.code", contains("begin"));
        see(here.maria, "/placements")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].participantName", equalTo("Noor Salim"));
    }

    @Test
    void theListIsNarrowedByPersonAndState() {
        String id = here.planned();
        see(here.manager, "/placements?participantId=" + here.noor() + "&status=planned,active")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        see(here.manager, "/placements?status=active,paused")
                .then()
                .statusCode(200)
                .body("items", empty());
        see(here.manager, "/placements?participantId=" + nobody())
                .then()
                .statusCode(200)
                .body("items", empty());
        see(here.manager, "/placements?status=gone").then().statusCode(400);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Map<String, Object> plan = here.planWith("kind", "no-such-kind");
        plan.put("supervisorId", here.manager.membershipId());
        plan.put("unitId", UUID.randomUUID());
        plan.put("startOn", TODAY.plusYears(2).toString());
        plan(here.manager, plan)
                .statusCode(400)
                .body("errors.pointer", contains("/startOn", "/kind", "/supervisorId", "/unitId"));
        plan(here.manager, here.planWith("endOn", TODAY.toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/endOn"));
        plan(here.manager, here.planWith("hoursPerWeek", 41))
                .statusCode(400)
                .body("errors.pointer", contains("/hoursPerWeek"));
        plan(here.manager, new LinkedHashMap<>())
                .statusCode(400)
                .body("errors.pointer", hasItem("/participantId"))
                .body("errors.code", everyItem(equalTo("required")));
    }

    @Test
    void onlyTheManagerPlans() {
        plan(here.maria, here.plan()).statusCode(403);
        plan(World.employmentService("Arbetsförmedlingen").unit("Gävle").caseOfficer(), here.plan())
                .statusCode(403);
    }

    @Test
    void somebodyElsesParticipantIsNobodys() {
        Kugghjulet other = new Kugghjulet();
        plan(other.manager, here.plan()).statusCode(404);
    }

    @Test
    void elsewhereItIsAsIfItWereNotThere() {
        String id = here.planned();
        String nobody = nobody();
        for (World.Person stranger : new World.Person[] {
            World.enterprise("Andra huset").manager(),
            here.organisation.supervisor(),
            World.municipality("Gävle").unit("Arbetsmarknad").caseOfficer()
        }) {
            assertThat(comparable(see(stranger, "/placements/" + id), id))
                    .isEqualTo(comparable(see(stranger, "/placements/" + nobody), nobody));
            see(stranger, "/placements").then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void theSameKeyPlansOnce() {
        String key = nobody();
        String first = Api.as(here.manager)
                .header("Idempotency-Key", key)
                .body(here.plan())
                .post("/placements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(here.manager)
                .header("Idempotency-Key", key)
                .body(here.plan())
                .post("/placements")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        see(here.manager, "/placements").then().body("items.id", contains(first));
    }
}

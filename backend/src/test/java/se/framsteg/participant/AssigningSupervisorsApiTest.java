package se.framsteg.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static se.framsteg.participant.People.assign;
import static se.framsteg.participant.People.comparable;
import static se.framsteg.participant.People.follows;
import static se.framsteg.participant.People.nobody;
import static se.framsteg.participant.People.registered;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

@ApiTest
class AssigningSupervisorsApiTest {

    private final World.Organisation kugghjulet = World.enterprise("Kugghjulet");
    private final World.Person manager = kugghjulet.manager();
    private final World.Person maria = kugghjulet.supervisor();
    private String noor;

    @BeforeEach
    void noorIsThere() {
        noor = registered(manager, "Noor", "Salim");
    }

    @Test
    void onlyASupervisorOfTheOwnEnterpriseInForceCanFollow() {
        World.Organisation other = World.enterprise("Andra huset");
        for (World.Person wrong : new World.Person[] {
            other.supervisor(),
            kugghjulet.qualityAssurer(),
            kugghjulet.supervisor().leave()
        }) {
            assign(manager, noor, wrong, null).then().statusCode(400).body("errors.pointer", contains("/membershipId"));
        }
        assign(manager, noor, maria, null).then().statusCode(201).body("name", equalTo(maria.name()));
    }

    @Test
    void nobodyFollowsTwiceAtOnce() {
        follows(manager, noor, maria);
        assign(manager, noor, maria, null).then().statusCode(409).body("type", containsString("already-exists"));
    }

    @Test
    void onlyTheManagerDecidesWhoFollows() {
        follows(manager, noor, maria);
        String assignment = Api.as(maria)
                .get("/participants/" + noor + "/assignments")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");

        assign(maria, noor, kugghjulet.supervisor(), null).then().statusCode(403);
        end(maria, assignment, LocalDate.now()).then().statusCode(403);
    }

    @Test
    void anotherEnterprisesManagerFindsNeitherPersonNorAssignment() {
        follows(manager, noor, maria);
        World.Organisation other = World.enterprise("Andra huset");
        World.Person stranger = other.manager();
        String assignment = Api.as(manager)
                .get("/participants/" + noor + "/assignments")
                .then()
                .extract()
                .path("items[0].id");
        String nobody = nobody();

        assertThat(comparable(assign(stranger, noor, other.supervisor(), null), noor))
                .startsWith("404")
                .isEqualTo(comparable(assign(stranger, nobody, other.supervisor(), null), nobody));
        assertThat(comparable(end(stranger, assignment, LocalDate.now()), assignment))
                .startsWith("404")
                .isEqualTo(comparable(end(stranger, nobody, LocalDate.now()), nobody));
        assertThat(comparable(Api.as(stranger).get("/participants/" + noor + "/assignments"), noor))
                .startsWith("404")
                .isEqualTo(comparable(Api.as(stranger).get("/participants/" + nobody + "/assignments"), nobody));
    }

    @Test
    void aLastDayCanOnlyBecomeEarlier() {
        String assignment = assign(
                        manager, noor, maria, LocalDate.now().minusDays(5).toString())
                .then()
                .extract()
                .path("id");

        end(manager, assignment, LocalDate.now().minusDays(6)).then().statusCode(400);
        end(manager, assignment, LocalDate.now().plusDays(5)).then().statusCode(200);
        end(manager, assignment, 1, LocalDate.now().plusDays(5)).then().statusCode(409);
        end(manager, assignment, 0, LocalDate.now()).then().statusCode(412);
        end(manager, assignment, 1, LocalDate.now()).then().statusCode(200).header("ETag", equalTo("\"2\""));
        follows(manager, noor, maria);
    }

    private static Response end(World.Person by, String assignment, LocalDate lastOn) {
        return end(by, assignment, 0, lastOn);
    }

    private static Response end(World.Person by, String assignment, int version, LocalDate lastOn) {
        return Api.as(by)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("lastOn", lastOn.toString()))
                .post("/assignments/" + assignment + "/endings");
    }
}

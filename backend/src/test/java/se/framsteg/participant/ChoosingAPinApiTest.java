package se.framsteg.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.framsteg.participant.People.comparable;
import static se.framsteg.participant.People.follows;
import static se.framsteg.participant.People.nobody;
import static se.framsteg.participant.People.registered;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.TestDatabase;
import se.framsteg.testing.World;

/** Noor types a PIN of her own on Maria's screen. */
@ApiTest
class ChoosingAPinApiTest {

    private final World.Organisation kugghjulet = World.enterprise("Kugghjulet");
    private final World.Person manager = kugghjulet.manager();
    private final World.Person maria = kugghjulet.supervisor();
    private String noor;

    @BeforeEach
    void mariaFollowsNoor() {
        noor = registered(manager, "Noor", "Salim");
        follows(manager, noor, maria);
    }

    @Test
    void sheHasNoneThenOneThenAnother() {
        pinOf(maria, noor).then().statusCode(200).header("ETag", "\"0\"").body("standing", equalTo("none"));

        choose(maria, noor, 0, "3859")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("standing", equalTo("chosen"))
                .body("witness", equalTo(maria.name()))
                .body("pin", nullValue())
                .body(not(containsString("3859")));
        choose(maria, noor, 0, "2947").then().statusCode(412);
        choose(maria, noor, 1, "2947").then().statusCode(200).header("ETag", "\"2\"");
        pinOf(maria, noor).then().header("ETag", "\"2\"").body("standing", equalTo("chosen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2345", "7777", "8765", "385", "385938593", "38 59", "abcd"})
    void whatIsSoonGuessedIsRefusedAndNotRepeated(String pin) {
        choose(maria, noor, 0, pin)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/pin"))
                .body(not(containsString(pin)));
    }

    @Test
    void aVersionMustBeNamed() {
        Api.as(maria)
                .body(Map.of("pin", "3859"))
                .put("/participants/" + noor + "/pin")
                .then()
                .statusCode(428);
    }

    @Test
    void onlyASupervisorWhoFollowsHerSitsBeside() {
        String nobody = nobody();
        for (World.Person stranger : new World.Person[] {
            kugghjulet.supervisor(), World.enterprise("Andra huset").supervisor()
        }) {
            assertThat(comparable(choose(stranger, noor, 0, "3859"), noor))
                    .startsWith("404")
                    .isEqualTo(comparable(choose(stranger, nobody, 0, "3859"), nobody));
            assertThat(comparable(pinOf(stranger, noor), noor))
                    .startsWith("404")
                    .isEqualTo(comparable(pinOf(stranger, nobody), nobody));
        }
        choose(manager, noor, 0, "3859").then().statusCode(403);
        choose(kugghjulet.qualityAssurer(), noor, 0, "3859").then().statusCode(403);
    }

    @Test
    void itIsInTheAuditAsSensitiveWithHerName() throws Exception {
        choose(maria, noor, 0, "3859").then().statusCode(200);
        try (Connection auditor = TestDatabase.connectAs("framsteg_auditor");
                PreparedStatement query =
                        auditor.prepareStatement("select sensitivity, outcome from framsteg.audit_entry"
                                + " where operation = 'choosePin' and account_id = ? and ? = any (subjects)")) {
            query.setObject(1, maria.accountId());
            query.setObject(2, UUID.fromString(noor));
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("SENSITIVE");
                assertThat(row.getString(2)).isEqualTo("done");
            }
        }
    }

    private static Response pinOf(World.Person by, String participant) {
        return Api.as(by).get("/participants/" + participant + "/pin");
    }

    private static Response choose(World.Person by, String participant, int version, String pin) {
        return Api.as(by)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("pin", pin))
                .put("/participants/" + participant + "/pin");
    }
}

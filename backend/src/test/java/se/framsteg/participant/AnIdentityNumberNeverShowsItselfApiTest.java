package se.framsteg.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static se.framsteg.participant.People.comparable;
import static se.framsteg.participant.People.follows;
import static se.framsteg.participant.People.nobody;
import static se.framsteg.participant.People.recordNumber;
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
import org.junit.jupiter.params.provider.CsvSource;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.TestDatabase;
import se.framsteg.testing.World;

/** The numbers are rows of Skatteverket's official test set. */
@ApiTest
class AnIdentityNumberNeverShowsItselfApiTest {

    private static final String NUMBER = "201902062395";
    private static final String OTHER = "201901012391";
    private static final String REASON = "Ska fylla i en blankett tillsammans med Noor.";

    private final World.Organisation kugghjulet = World.enterprise("Kugghjulet");
    private final World.Person manager = kugghjulet.manager();
    private final World.Person maria = kugghjulet.supervisor();
    private String noor;

    @BeforeEach
    void noorIsThere() {
        noor = registered(manager, "Noor", "Salim");
    }

    private static Response reveal(World.Person by, String participant, String reason) {
        return Api.as(by)
                .body(Map.of("justification", reason))
                .post("/participants/" + participant + "/identity-number-reveals");
    }

    private static Response lookUp(World.Person by, String number) {
        return Api.as(by).body(Map.of("identityNumber", number)).post("/participant-lookups");
    }

    @Test
    void everyAnswerMasksIt() {
        recordNumber(manager, noor, 0, "190206-2395")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("identityNumber", equalTo("20190206-****"));
        Api.as(manager)
                .get("/participants/" + noor)
                .then()
                .body("identityNumber", equalTo("20190206-****"))
                .body(not(containsString("2395")));
        Api.as(manager).get("/participants").then().body(not(containsString("2019")));
    }

    @Test
    void itIsToldInClearToTheManagerAndToWhoFollowsForAReason() throws Exception {
        recordNumber(manager, noor, 0, NUMBER).then().statusCode(200);
        follows(manager, noor, maria);

        reveal(manager, noor, REASON).then().statusCode(200).body("identityNumber", equalTo(NUMBER));
        reveal(maria, noor, REASON).then().statusCode(200).body("identityNumber", equalTo(NUMBER));

        try (Connection auditor = TestDatabase.connectAs("framsteg_auditor");
                PreparedStatement query = auditor.prepareStatement(
                        "select count(*) from framsteg.audit_entry where org_id = ? and operation = 'revealIdentityNumber'"
                                + " and sensitivity = 'SENSITIVE' and justification = ? and subjects = array[?]"
                                + " and outcome = 'done'")) {
            query.setObject(1, kugghjulet.id());
            query.setString(2, REASON);
            query.setObject(3, UUID.fromString(noor));
            try (ResultSet count = query.executeQuery()) {
                count.next();
                assertThat(count.getInt(1)).isEqualTo(2);
            }
        }
    }

    @Test
    void withoutAReasonItIsNotTold() {
        recordNumber(manager, noor, 0, NUMBER).then().statusCode(200);

        reveal(manager, noor, "för att").then().statusCode(400).body("errors.pointer", contains("/justification"));
        reveal(manager, noor, "                ").then().statusCode(400);
        reveal(manager, registered(manager, "Utan", "Nummer"), REASON).then().statusCode(409);
    }

    @Test
    void whoDoesNotFollowAndWhoIsElsewhereFindNobody() {
        recordNumber(manager, noor, 0, NUMBER).then().statusCode(200);
        String nobody = nobody();
        World.Person stranger = World.enterprise("Andra huset").manager();

        for (World.Person person : new World.Person[] {maria, stranger}) {
            assertThat(comparable(reveal(person, noor, REASON), noor))
                    .startsWith("404")
                    .isEqualTo(comparable(reveal(person, nobody, REASON), nobody));
            lookUp(person, NUMBER).then().statusCode(200).body("items", hasSize(0));
        }
        reveal(kugghjulet.qualityAssurer(), noor, REASON).then().statusCode(403);
        recordNumber(maria, noor, 1, OTHER).then().statusCode(403);
        recordNumber(stranger, noor, 1, OTHER).then().statusCode(404);
    }

    @Test
    void aRevealIsNeverKeptForAKey() throws Exception {
        recordNumber(manager, noor, 0, NUMBER).then().statusCode(200);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Api.as(manager)
                    .header("Idempotency-Key", key)
                    .body(Map.of("justification", REASON))
                    .post("/participants/" + noor + "/identity-number-reveals")
                    .then()
                    .statusCode(200);
        }
        try (Connection app = TestDatabase.connectAs("framsteg_app")) {
            app.setAutoCommit(false);
            app.createStatement().execute("select set_config('fs.org', '" + kugghjulet.id() + "', true)");
            try (ResultSet kept = app.createStatement().executeQuery("select count(*) from framsteg.idempotency_key")) {
                kept.next();
                assertThat(kept.getInt(1)).isZero();
            }
        }
    }

    @Test
    void whoHasTheNumberFindsThePersonInAnyWayItIsWritten() {
        recordNumber(manager, noor, 0, NUMBER).then().statusCode(200);
        follows(manager, noor, maria);

        lookUp(manager, "20190206-2395").then().statusCode(200).body("items.id", contains(noor));
        lookUp(maria, "190206-2395").then().statusCode(200).body("items.id", contains(noor));
        lookUp(manager, OTHER).then().statusCode(200).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"201902062396, wrong-check-digit", "201902302396, no-such-date", "9020623, wrong-form"})
    void aNumberThatCannotBeIsRefusedWithAReasonAndNotRepeated(String number, String code) {
        lookUp(manager, number)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/identityNumber"))
                .body("errors.code", contains(code))
                .body(not(containsString(number)));
    }

    @Test
    void twoPeopleOfOneEnterpriseCannotHaveTheSameNumberButOneElsewhereCan() {
        recordNumber(manager, noor, 0, NUMBER).then().statusCode(200);
        recordNumber(manager, noor, 1, NUMBER).then().statusCode(200);
        recordNumber(manager, registered(manager, "Någon", "Annan"), 0, NUMBER)
                .then()
                .statusCode(409)
                .body("type", containsString("already-exists"));

        World.Person elsewhere = World.enterprise("Andra huset").manager();
        recordNumber(elsewhere, registered(elsewhere, "Noor", "Salim"), 0, NUMBER)
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverTriesNumbersIsSlowedDown() {
        for (int i = 0; i < 20; i++) {
            lookUp(manager, OTHER).then().statusCode(200);
        }
        lookUp(manager, OTHER).then().statusCode(429).header("Retry-After", notNullValue());
        lookUp(maria, OTHER).then().statusCode(200);
    }

    @Test
    void neitherTheTablesNorTheirKeysTellIt() throws Exception {
        recordNumber(manager, noor, 0, NUMBER).then().statusCode(200);
        World.Person elsewhere = World.enterprise("Andra huset").manager();
        String same = registered(elsewhere, "Noor", "Salim");
        recordNumber(elsewhere, same, 0, NUMBER).then().statusCode(200);

        byte[][] here = stored(kugghjulet, noor);
        byte[][] there = stored(elsewhere.organisation(), same);
        assertThat(new String(here[0], java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(NUMBER);
        assertThat(here[1]).isNotEqualTo(there[1]);
    }

    private static byte[][] stored(World.Organisation organisation, String participant) throws Exception {
        try (Connection app = TestDatabase.connectAs("framsteg_app")) {
            app.setAutoCommit(false);
            app.createStatement().execute("select set_config('fs.org', '" + organisation.id() + "', true)");
            try (ResultSet row = app.createStatement()
                    .executeQuery("select number_sealed, number_index from framsteg.participant_identity"
                            + " where participant_id = '" + participant + "'")) {
                assertThat(row.next()).isTrue();
                return new byte[][] {row.getBytes(1), row.getBytes(2)};
            }
        }
    }
}

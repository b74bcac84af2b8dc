package se.framsteg.journey.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static se.framsteg.journey.workplan.Table.PIN;
import static se.framsteg.journey.workplan.Table.TODAY;
import static se.framsteg.journey.workplan.Table.asked;
import static se.framsteg.journey.workplan.Table.content;
import static se.framsteg.journey.workplan.Table.contentWith;
import static se.framsteg.journey.workplan.Table.see;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.access.Role;
import se.framsteg.journey.Kugghjulet;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.TestDatabase;
import se.framsteg.testing.World;

/** What is refused, to whom, and what is said about it. */
@ApiTest
class WhoMayTouchAWorkPlanApiTest {

    private final Table table = new Table();
    private final World.Person maria = table.maria;

    @BeforeEach
    void theTableIsSet() {
        table.isSet();
    }

    @Test
    void whoeverDoesNotFollowNoorFindsNoPlan() {
        String plan = table.signing();
        String etag = table.etag(plan);
        String nobody = UUID.randomUUID().toString();
        World.Organisation elsewhere = World.enterprise("Andra huset");
        for (World.Person stranger :
                new World.Person[] {table.house.organisation.supervisor(), elsewhere.supervisor(), elsewhere.manager()
                }) {
            assertThat(comparable(see(stranger, plan), plan))
                    .startsWith("404")
                    .isEqualTo(comparable(see(stranger, nobody), nobody));
            Map<String, Object> signature = Map.of("fingerprint", "0".repeat(64));
            assertThat(comparable(asked(stranger, etag, signature).post("/work-plans/" + plan + "/signatures"), plan))
                    .startsWith("404")
                    .isEqualTo(comparable(
                            asked(stranger, etag, signature).post("/work-plans/" + nobody + "/signatures"), nobody));
            Api.as(stranger)
                    .get("/placements/" + table.placement + "/work-plans")
                    .then()
                    .statusCode(404);
            Api.as(stranger)
                    .get("/work-plans/" + plan + "/status-changes")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void someReadAndOthersDoNotEvenThat() {
        String plan = table.draft();
        see(table.manager, plan).then().statusCode(200);
        table.begin(table.manager, content()).then().statusCode(403);
        table.act(table.manager, plan, "proposals", null).statusCode(403);
        table.act(maria, plan, "signature-waiver-requests", Map.of("why", "Nej", "personInformed", "Nej"))
                .statusCode(403);
        for (Role role : new Role[] {Role.QUALITY_ASSURER, Role.LOG_REVIEWER, Role.COORDINATOR, Role.CASE_OFFICER}) {
            see(table.house.organisation.with(role), plan).then().statusCode(403);
        }
        Api.asNobody().get("/work-plans/" + plan).then().statusCode(401);
    }

    @Test
    void aManagerWhomTheModelDoesNotAskDoesNotSign() {
        String plan = table.signing();
        table.act(table.manager, plan, "signatures", table.signature(plan, null))
                .statusCode(409);
        see(table.manager, plan).then().body("allowedActions.code", not(containsString("sign")));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        String plan = table.proposed();
        Map<String, Object> content = contentWith("supports", "Har ADHD, behöver paus");
        content.put("unitIds", List.of(UUID.randomUUID()));
        content.put("followUpDays", List.of(TODAY.minusDays(1).toString()));
        content.put("tasks", List.of());
        content.put(
                "goals", List.of(Map.of("ownWords", " ", "unitId", Table.till(), "carriedFrom", UUID.randomUUID())));
        table.edit(plan, content)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/supports",
                                "/unitIds/0",
                                "/followUpDays",
                                "/tasks",
                                "/goals/0/ownWords",
                                "/goals/0/unitId",
                                "/goals/0/carriedFrom"));
        table.begin(maria, Map.of("hoursPerWeek", 41, "sjukdom", "ja", "tasks", List.of("")))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/hoursPerWeek", "/sjukdom", "/tasks/0"));
    }

    @Test
    void oneNamesTheVersionOneHasSeen() {
        String plan = table.draft();
        String seen = table.etag(plan);
        Api.as(maria).body(content()).put("/work-plans/" + plan).then().statusCode(428);
        table.edit(plan, content()).statusCode(200);
        asked(maria, seen, content()).put("/work-plans/" + plan).then().statusCode(412);
    }

    @Test
    void aSignatureMovesTheVersionSoThatNobodySignsUnseen() {
        String plan = table.signing();
        String seen = table.etag(plan);
        table.sign(plan, PIN).statusCode(200);
        asked(maria, seen, table.signature(plan, null))
                .post("/work-plans/" + plan + "/signatures")
                .then()
                .statusCode(412);
    }

    @Test
    void anotherTextThanTheOneOnTheTableIsNotSigned() {
        String plan = table.signing();
        table.act(maria, plan, "signatures", Map.of("fingerprint", "0".repeat(64), "pin", PIN))
                .statusCode(409)
                .body("type", containsString("changed-meanwhile"));
    }

    @Test
    void fiveWrongPinsLockItForThePlanTooAndOnlyANewOneOpens() {
        String plan = table.signing();
        for (int left = 4; left >= 1; left--) {
            table.sign(plan, "9053").statusCode(400).body("triesLeft", equalTo(left));
        }
        table.sign(plan, "9053").statusCode(409);
        table.sign(plan, PIN).statusCode(409);
        String locked =
                Api.as(maria).get("/participants/" + table.noor + "/pin").getHeader("ETag");
        asked(maria, locked, Map.of("pin", "2947"))
                .put("/participants/" + table.noor + "/pin")
                .then()
                .statusCode(200);
        table.sign(plan, "2947").statusCode(200).body("signing.missing", contains("supervisor"));
    }

    @Test
    void aRepeatedSignatureHasOneEffectAndLeavesNothingToRead() throws Exception {
        String plan = table.signing();
        String etag = table.etag(plan);
        Map<String, Object> signature = table.signature(plan, PIN);
        String key = UUID.randomUUID().toString();
        for (int status : new int[] {200, 204}) {
            asked(maria, etag, signature)
                    .header("Idempotency-Key", key)
                    .post("/work-plans/" + plan + "/signatures")
                    .then()
                    .statusCode(status)
                    .body(status == 204 ? emptyString() : not(emptyString()));
        }
        try (Connection owner = TestDatabase.connectAs("framsteg_owner");
                PreparedStatement query = owner.prepareStatement(
                        "select sealed_answer is null from framsteg.idempotency_key where key = ?")) {
            query.setString(1, key);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getBoolean(1)).isTrue();
            }
        }
        signature.put("pin", "9053");
        asked(maria, etag, signature)
                .header("Idempotency-Key", key)
                .post("/work-plans/" + plan + "/signatures")
                .then()
                .statusCode(422);
    }

    @Test
    void aRepeatedDraftIsOneDraft() {
        String key = UUID.randomUUID().toString();
        String first = null;
        for (int i = 0; i < 2; i++) {
            String answer = Api.as(maria)
                    .header("Idempotency-Key", key)
                    .body(content())
                    .post("/placements/" + table.placement + "/work-plans")
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString();
            assertThat(answer).isEqualTo(first == null ? answer : first);
            first = answer;
        }
    }

    private static String comparable(Response answer, String id) {
        return Kugghjulet.comparable(answer, id);
    }
}

package se.framsteg.journey.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.framsteg.journey.workplan.Table.PIN;
import static se.framsteg.journey.workplan.Table.TODAY;
import static se.framsteg.journey.workplan.Table.content;
import static se.framsteg.journey.workplan.Table.contentWith;
import static se.framsteg.journey.workplan.Table.see;

import io.restassured.response.Response;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.shared.Sha256;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** Noor and Maria write a plan, read it through and sign it. */
@ApiTest
class AgreeingOnAPlanApiTest {

    private final Table table = new Table();
    private final World.Person maria = table.maria;

    @BeforeEach
    void theTableIsSet() {
        table.isSet();
    }

    @Test
    void theyWriteReadAndSignAndThePlanHolds() {
        Api.as(maria)
                .get("/placements/" + table.placement + "/work-plans")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("mayBegin", equalTo(true));
        String plan = table.begin(maria, Map.of("hoursPerWeek", 20))
                .then()
                .statusCode(201)
                .header("Location", containsString("/work-plans/"))
                .body("status.code", equalTo("draft"))
                .body("participantName", equalTo("Noor Salim"))
                .extract()
                .path("id");
        table.act(maria, plan, "proposals", null).statusCode(400);
        table.edit(plan, content()).statusCode(200).body("units[0].id", equalTo(Table.till()));
        table.act(maria, plan, "proposals", null).statusCode(200).body("status.code", equalTo("proposed"));
        table.open(plan);

        see(maria, plan)
                .then()
                .body("signing.missing", contains("participant", "supervisor"))
                .body("allowedActions.code", hasItems("sign", "refuse", "edit"))
                .body("participantActions.code", contains("sign", "refuse"));
        table.sign(plan, PIN)
                .statusCode(200)
                .body("status.code", equalTo("signing"))
                .body("signing.signatures.witness", contains(maria.name()))
                .body("participantActions.code", not(hasItem("sign")));
        table.sign(plan, null)
                .statusCode(200)
                .body("status.code", equalTo("agreed"))
                .body("agreement.code", equalTo("signed"))
                .body("agreedOn", equalTo(TODAY.toString()))
                .body("signing.intact", equalTo(true))
                .body("goals.status.code", everyItem(equalTo("active")));
        Api.as(maria)
                .get("/placements/" + table.placement + "/work-plans")
                .then()
                .body("items.status.code", contains("agreed"))
                .body("mayBegin", equalTo(false));
    }

    @Test
    void theTextIsReadAsItIsSignedAndAnybodyCanCountItsFingerprint() {
        Response plan = see(maria, table.agreed());
        String text = plan.path("signing.text");
        assertThat(text)
                .contains(
                        "Noor Salim",
                        "Jag vill våga stå i kassan",
                        "Kort paus varje timme",
                        "Öva med Maria – Deltagaren");
        assertThat(HexFormat.of().formatHex(Sha256.of(text))).isEqualTo(plan.path("signing.fingerprint"));
    }

    @Test
    void aReservationStaysWithThePlan() {
        String plan = table.signing();
        Map<String, Object> signature = table.signature(plan, PIN);
        signature.put("reservation", "Jag vill sluta klockan två");
        table.act(maria, plan, "signatures", signature).statusCode(200);
        table.sign(plan, null)
                .body("status.code", equalTo("agreed"))
                .body("agreement.code", equalTo("with-reservation"))
                .body("signing.signatures.reservation", hasItem("Jag vill sluta klockan två"));
    }

    @Test
    void changingItWhileItIsSignedSaysWhyToTheOneWhoHadSigned() {
        String plan = table.signing();
        table.sign(plan, PIN).statusCode(200);
        table.edit(plan, contentWith("hoursPerWeek", 15)).statusCode(400).body("errors.pointer", contains("/why"));
        Map<String, Object> content = contentWith("hoursPerWeek", 15);
        content.put("why", "Vi skrev fel antal timmar");
        table.edit(plan, content)
                .statusCode(200)
                .body("status.code", equalTo("proposed"))
                .body("hoursPerWeek", equalTo(15.0f))
                .body("lastReturn.words", equalTo("Vi skrev fel antal timmar"))
                .body("lastReturn.by", equalTo(maria.name()))
                .body("signing.standing", equalTo("lapsed"));
        table.open(plan);
        see(maria, plan).then().body("signing.missing", contains("participant", "supervisor"));
    }

    @Test
    void noorSaysNoAndAfterThreeTheManagerIsCalledIn() {
        String plan = table.signing();
        for (int times = 1; times <= 3; times++) {
            table.act(maria, plan, "refusals", Map.of("point", "Jag vill börja klockan nio", "pin", PIN))
                    .statusCode(200)
                    .body("status.code", equalTo("proposed"))
                    .body("lastReturn.words", equalTo("Jag vill börja klockan nio"))
                    .body("lastReturn.method", equalTo("at-the-table"))
                    .body("managerCalledIn", equalTo(times == 3));
            table.open(plan);
        }
        Api.as(maria)
                .get("/work-plans/" + plan + "/status-changes")
                .then()
                .statusCode(200)
                .body("items.findAll { it.action == 'refuse' }", hasSize(3));
    }

    @Test
    void withoutNoorsSignatureItTakesTwoManagersAndShows() {
        String plan = table.signing();
        World.Person other = table.house.organisation.manager();
        Map<String, String> why = Map.of("why", "Noor är borta till februari", "personInformed", "Läst upp på telefon");
        table.act(table.manager, plan, "signature-waiver-requests", why).statusCode(409);
        table.sign(plan, null).statusCode(200);
        table.act(other, plan, "signature-waivers", null).statusCode(409);
        table.act(table.manager, plan, "signature-waiver-requests", why)
                .statusCode(200)
                .body("waiver.askedBy", equalTo(table.manager.name()))
                .body("allowedActions.code", not(hasItem("agree-without-signature")));
        table.act(table.manager, plan, "signature-waivers", null)
                .statusCode(409)
                .body("type", containsString("second-person-needed"));
        table.act(other, plan, "signature-waivers", null)
                .statusCode(200)
                .body("status.code", equalTo("agreed"))
                .body("agreement.code", equalTo("without-signature"))
                .body("signing.missing", contains("participant"))
                .body("goals.status.code", everyItem(equalTo("active")));
    }

    @Test
    void aNewVersionShowsTheDifferenceAndTakesOverWhenItIsAgreed() {
        String first = table.agreed();
        List<String> goals = see(maria, first).path("goals.id");
        String next = table.act(maria, first, "revisions", Map.of("why", "Noor orkar mer"))
                .statusCode(201)
                .body("number", equalTo(2))
                .body("revisesId", equalTo(first))
                .body("goals.carriedFrom", equalTo(goals))
                .extract()
                .path("id");
        table.act(maria, first, "revisions", Map.of("why", "En till")).statusCode(409);
        Map<String, Object> content = contentWith("hoursPerWeek", 25);
        content.put(
                "goals", List.of(Map.of("ownWords", "Jag vill våga stå i kassan", "carriedFrom", goals.getFirst())));
        table.edit(next, content)
                .statusCode(200)
                .body("differences.label", hasItems("Timmar i veckan", "Mål", "Mål som inte följer med"))
                .body("differences[0].before", contains("20"))
                .body("differences[0].now", contains("25"));
        table.act(maria, next, "proposals", null).statusCode(200);
        table.open(next);
        see(maria, first).then().body("status.code", equalTo("agreed"));
        table.agree(next);

        see(maria, next).then().body("status.code", equalTo("agreed")).body("revisionWhy", equalTo("Noor orkar mer"));
        see(maria, first).then().body("status.code", equalTo("superseded")).body("allowedActions", empty());
    }

    @Test
    void howGoalsGoIsToldByBothAndSeenInTheHistory() {
        String plan = table.agreed();
        List<String> goals = see(maria, plan).path("goals.id");
        table.act(maria, plan, "goal-pauses", Map.of("goalId", goals.get(0))).statusCode(200);
        table.act(maria, plan, "goal-pauses", Map.of("goalId", goals.get(0))).statusCode(409);
        table.act(maria, plan, "goal-resumptions", Map.of("goalId", goals.get(0)))
                .statusCode(200);
        table.act(
                        maria,
                        plan,
                        "goal-attainments",
                        Map.of(
                                "goalId",
                                goals.get(0),
                                "extent",
                                "partly",
                                "personWords",
                                "Jag är nästan där",
                                "supervisorWords",
                                "Klarar det med någon bredvid"))
                .statusCode(200)
                .body("goals[0].status.code", equalTo("partly"))
                .body("goals[0].personWords", equalTo("Jag är nästan där"))
                .body("goals[0].allowedActions", empty());
        table.act(maria, plan, "goal-drops", Map.of("goalId", goals.get(1), "reason", "too-big"))
                .statusCode(200)
                .body("goals[1].status.code", equalTo("dropped"));
        Api.as(maria)
                .get("/work-plans/" + plan + "/status-changes")
                .then()
                .body("items[0].action", equalTo("drop"))
                .body("items[0].reason.label", equalTo("För stort just nu"))
                .body("items[0].goalId", equalTo(goals.get(1)));
    }

    @Test
    void aDraftThatComesToNothingIsStruckAndAnotherBegun() {
        String plan = table.draft();
        table.begin(maria, content()).then().statusCode(409).body("type", containsString("already-exists"));
        table.act(maria, plan, "discards", null).statusCode(200).body("status.code", equalTo("discarded"));
        table.begin(maria, content())
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("lastReturn", nullValue());
    }
}

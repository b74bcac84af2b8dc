package se.framsteg.journey.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static se.framsteg.journey.Kugghjulet.TODAY;
import static se.framsteg.journey.Kugghjulet.see;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.journey.Kugghjulet;
import se.framsteg.referral.TwoSides;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** Noor goes on to something else: how, where to, and a farewell that both sign. */
@ApiTest
class EndingAPlacementApiTest {

    private static final String PIN = "3859";

    private final Kugghjulet here = new Kugghjulet();
    private String address;

    @BeforeEach
    void noorIsHere() {
        address = "/placements/" + here.begun();
        here.choosePin(PIN);
    }

    @Test
    void fromTheDecisionToTheFarewell() {
        startEnding();
        here.act(here.manager, address, "closures", null)
                .statusCode(409)
                .body("unmet", contains("Etappen ”Avslut och nästa steg” är inte klar."));

        here.act(
                        here.maria,
                        address,
                        "outcomes",
                        Map.of(
                                "outcome",
                                "employed-elsewhere",
                                "subsidy",
                                "wage-subsidy",
                                "personWords",
                                "Jag börjar på bageriet"))
                .statusCode(200)
                .body("outcome.label", equalTo("Anställd hos någon annan"))
                .body("outcome.personWords", equalTo("Jag börjar på bageriet"));
        signTheExit();
        here.act(here.maria, address, "closures", null).statusCode(403);
        here.act(here.manager, address, "closures", null)
                .statusCode(200)
                .body("status.code", equalTo("ended"))
                .body("ending.label", equalTo("Personen har flyttat"))
                .body("allowedActions.code", contains("reopen"));
    }

    @Test
    void anEarlyEndingIsNotForTheSupervisorAlone() {
        here.act(here.maria, address, "endings", ending()).statusCode(403);
        here.act(here.maria, address, "endings", Map.of("how", "fell-asleep", "lastDay", TODAY.toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/how"));
        here.act(
                        here.manager,
                        address,
                        "endings",
                        Map.of("how", "moved", "lastDay", TODAY.minusDays(1).toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/lastDay"));
    }

    @Test
    void aSkippedExitStillNeedsToKnowWhereThePersonGoes() {
        startEnding();
        String exit = exit();
        here.act(here.maria, exit, "skips", Map.of("why", "Noor flyttade i all hast"))
                .statusCode(403);
        here.act(here.manager, exit, "skips", Map.of("why", "Noor flyttade i all hast"))
                .statusCode(200)
                .body("status.code", equalTo("skipped"));
        here.act(here.manager, address, "closures", null)
                .statusCode(409)
                .body("detail", containsString("vad som händer sedan"));
        here.act(here.manager, address, "outcomes", Map.of("outcome", "unknown", "personWords", "Hon sa inget"))
                .statusCode(200);
        here.act(here.manager, address, "closures", null).statusCode(200);
    }

    @Test
    void itTakesTwoManagersToOpenItAgain() {
        aSkippedExitStillNeedsToKnowWhereThePersonGoes();
        World.Person other = here.organisation.manager();
        here.act(here.manager, address, "reopenings", Map.of("why", "En bilaga saknades"))
                .statusCode(200)
                .body("status.code", equalTo("ended"))
                .body("reopeningAsked", equalTo(true));
        here.act(here.manager, address, "reopenings", Map.of("why", "Igen"))
                .statusCode(409)
                .body("type", containsString("second-person-needed"));
        see(here.manager, address).then().body("allowedActions.code", not(hasItem("reopen")));
        here.act(other, address, "reopenings", Map.of("why", "Jag håller med"))
                .statusCode(200)
                .body("status.code", equalTo("ending"));
    }

    @Test
    void aStageThatIsSignedIsPutRightInANewEdition() {
        startEnding();
        tellOutcome();
        signTheExit();
        String first = exit();
        String edition = here.act(here.maria, first, "corrections", Map.of("why", "Fel dag för avslutningssamtalet"))
                .statusCode(200)
                .body("edition", equalTo(2))
                .body("status.code", equalTo("open"))
                .body("steps.status.code", not(hasItem("open")))
                .extract()
                .path("id");
        see(here.maria, first)
                .then()
                .body("status.code", equalTo("done"))
                .body("replacedBy", equalTo(edition))
                .body("allowedActions", empty());
        here.act(here.manager, address, "closures", null).statusCode(409);
        here.act(here.maria, first, "corrections", Map.of("why", "En gång till"))
                .statusCode(409);

        sign("/stage-visits/" + edition);
        here.act(here.manager, address, "closures", null).statusCode(200);
    }

    @Test
    void whatWasWrittenOnTheWrongPersonIsLocked() {
        startEnding();
        tellOutcome();
        signTheExit();
        String wrong = exit();
        here.act(here.maria, wrong, "voidings", Map.of("why", "Fel person")).statusCode(403);
        here.act(here.manager, wrong, "voidings", Map.of("why", "Fel person"))
                .statusCode(200)
                .body("edition", equalTo(2))
                .body("status.code", equalTo("open"))
                .body("steps.status.code", hasItem("open"));
        see(here.maria, wrong)
                .then()
                .body("status.code", equalTo("voided"))
                .body("steps", empty())
                .body("$", not(hasKey("signing")));
    }

    @Test
    void theReferralIsClosedWithIt() {
        TwoSides sides = new TwoSides(1);
        String referral = sides.confirmed();
        String placement = "/placements/"
                + Api.as(sides.supervisor)
                        .get("/placements?referralId=" + referral)
                        .then()
                        .extract()
                        .<String>path("items[0].id");
        here.act(sides.supervisor, sides.manager, placement, "beginnings", Map.of())
                .statusCode(200)
                .body("status.code", equalTo("active"));
        assertThat(sides.status(referral)).isEqualTo("started");

        Api.as(sides.caseOfficer)
                .get(placement)
                .then()
                .statusCode(200)
                .body("allowedActions.code", contains("start-ending"));
        here.act(sides.caseOfficer, sides.manager, placement, "endings", ending())
                .statusCode(200)
                .body("perspective", equalTo("commissioner"))
                .body("status.code", equalTo("ending"));
        String exit = "/stage-visits/"
                + see(sides.manager, placement.replace("placements", "journeys"))
                        .then()
                        .extract()
                        .<String>path("stages.find { it.code == 'exit' }.visits[0].id");
        here.act(sides.manager, sides.manager, exit, "skips", Map.of("why", "Avbröts av uppdragsgivaren"))
                .statusCode(200);
        here.act(
                        sides.manager,
                        sides.manager,
                        placement,
                        "outcomes",
                        Map.of("outcome", "other-measure", "personWords", "Jag ska till en annan plats"))
                .statusCode(200);
        here.act(sides.manager, sides.manager, placement, "closures", null).statusCode(200);

        assertThat(sides.status(referral)).isEqualTo("closed");
        assertThat(sides.placesTaken()).isZero();
    }

    private void startEnding() {
        here.act(here.manager, address, "endings", ending()).statusCode(200).body("status.code", equalTo("ending"));
    }

    private void tellOutcome() {
        here.act(here.maria, address, "outcomes", Map.of("outcome", "studies", "personWords", "Jag ska läsa"))
                .statusCode(200);
    }

    private void signTheExit() {
        String exit = exit();
        see(here.maria, exit)
                .then()
                .body("status.code", equalTo("open"))
                .body("steps.find { it.code == 'outcome' }.status.code", equalTo("done"));
        here.act(
                        here.maria,
                        exit,
                        "step-exemptions",
                        Map.of("stepRecordId", here.step(exit, "certificates"), "why", "Inga intyg än"))
                .statusCode(200);
        here.act(here.maria, exit, "step-completions", Map.of("stepRecordId", here.step(exit, "farewell")))
                .statusCode(200);
        sign(exit);
    }

    private void sign(String visit) {
        ValidatableResponse ready = here.act(here.maria, visit, "ready-marks", null)
                .statusCode(200)
                .body("status.code", equalTo("ready"))
                .body("signing.text", containsString("Det som händer sedan"));
        String fingerprint = ready.extract().path("signing.fingerprint");
        here.act(here.maria, visit, "sign-offs", Map.of("fingerprint", fingerprint, "pin", PIN))
                .statusCode(200)
                .body("signing.missing", contains("supervisor"));
        here.act(here.maria, visit, "sign-offs", Map.of("fingerprint", fingerprint))
                .statusCode(200)
                .body("status.code", equalTo("done"))
                .body("signing.signatures.role", hasItems("participant", "supervisor"));
    }

    private String exit() {
        return here.visit(address.substring(address.lastIndexOf('/') + 1), "exit");
    }

    private static Map<String, Object> ending() {
        return Map.of("how", "moved", "lastDay", TODAY.toString());
    }
}

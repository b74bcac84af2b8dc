package se.framsteg.journey.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static se.framsteg.journey.Kugghjulet.TODAY;
import static se.framsteg.journey.Kugghjulet.act;
import static se.framsteg.journey.Kugghjulet.comparable;
import static se.framsteg.journey.Kugghjulet.nobody;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.journey.Kugghjulet;
import se.framsteg.journey.Walk;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** Noor's first weeks: what is shown, understood, signed and refused. */
@ApiTest
class GoingThroughAStageApiTest {

    private final Kugghjulet here = new Kugghjulet();
    private Walk noor;

    @BeforeEach
    void noorHasBegun() {
        noor = new Walk(here.maria, here.begun(), "3859");
        noor.choosePin(here.noor());
    }

    @Test
    void whoComesOnTheirOwnHasNoReferralToAnswer() {
        noor.see(noor.visit("welcome"))
                .body("steps.find { it.code == 'answer-referral' }.status.code", equalTo("not-applicable"))
                .body("steps.find { it.code == 'legal-ground' }.status.code", equalTo("open"));
    }

    @Test
    void aStageThatNobodySignsIsDoneWithItsLastStep() {
        String welcome = noor.visit("welcome");
        noor.complete(welcome, "information", "legal-ground");
        noor.see(welcome).body("status.code", equalTo("done")).body("allowedActions", empty());
    }

    @Test
    void onlyTheParticipantSaysThatTheyHaveUnderstood() {
        String introduction = noor.visit("introduction");
        String fire = noor.step(introduction, "fire-and-first-aid");
        noor.act(introduction, "step-understandings", Map.of("stepRecordIds", List.of(fire), "pin", "3859"))
                .statusCode(409);
        noor.act(introduction, "step-demonstrations", Map.of("stepRecordIds", List.of(fire)))
                .statusCode(200)
                .body("steps.find { it.code == 'fire-and-first-aid' }.participantActions.code", contains("understand"));
        noor.act(introduction, "step-understandings", Map.of("stepRecordIds", List.of(fire)))
                .statusCode(400);
        noor.act(introduction, "step-understandings", Map.of("stepRecordIds", List.of(fire), "pin", "0001"))
                .statusCode(400)
                .body("triesLeft", equalTo(4));
        noor.act(introduction, "step-completions", Map.of("stepRecordId", fire)).statusCode(409);
        noor.act(introduction, "step-understandings", Map.of("stepRecordIds", List.of(fire), "pin", "3859"))
                .statusCode(200)
                .body("steps.find { it.code == 'fire-and-first-aid' }.understoodMethod", equalTo("at-the-table"));
    }

    @Test
    void aDutyIsNeitherExemptNorSkipped() {
        String introduction = noor.visit("introduction");
        noor.act(
                        introduction,
                        "step-exemptions",
                        Map.of("stepRecordId", noor.step(introduction, "fire-and-first-aid"), "why", "Hinner inte"))
                .statusCode(409);
        noor.act(here.manager, introduction, "skips", Map.of("why", "Hinner inte"))
                .statusCode(409);
        noor.see(introduction).body("allowedActions.code", not(hasItem("skip")));
    }

    @Test
    void whatIsMissingSendsTheTextBackAndTheSignaturesWithIt() {
        String introduction = ready();
        String fingerprint = noor.see(introduction).extract().path("signing.fingerprint");
        noor.act(introduction, "sign-offs", Map.of("fingerprint", "0".repeat(64)))
                .statusCode(409);
        noor.act(introduction, "sign-offs", Map.of("fingerprint", fingerprint)).statusCode(200);
        noor.act(introduction, "step-undoings", Map.of("stepRecordId", noor.step(introduction, "practical")))
                .statusCode(409);
        noor.act(introduction, "returns", Map.of()).statusCode(400).body("errors.pointer", contains("/missing"));
        noor.act(introduction, "returns", Map.of("missing", "Vi missade hjärtstartaren", "pin", "3859"))
                .statusCode(200)
                .body("status.code", equalTo("open"))
                .body("remark.text", equalTo("Vi missade hjärtstartaren"))
                .body("remark.by", equalTo(here.maria.name()));
        noor.journey()
                .then()
                .body("stages[1].visits[0].remark.action", equalTo("send-back"))
                .body("stages[2].visits[0]", not(hasKey("remark")));
        noor.act(introduction, "sign-offs", Map.of("fingerprint", fingerprint)).statusCode(409);
        noor.sign(introduction).body("signing.signatures", hasSize(2));
    }

    @Test
    void theScaleAsksForEveryAreaAndNobodyElseRatesTheirEnergy() {
        String introduction = noor.visit("introduction");
        noor.act(
                        introduction,
                        "progress-ratings",
                        Map.of(
                                "ratings",
                                List.of(
                                        Map.of("area", "attendance", "self", 3),
                                        Map.of("area", "energy", "supervisor", 1))))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/ratings/0/supervisor", "/ratings/1/supervisor", "/ratings"));
        noor.act(introduction, "progress-ratings", Map.of("ratings", Walk.ratings(6, 2)))
                .statusCode(400);
        noor.act(introduction, "progress-ratings", Map.of("ratings", Walk.ratings(3, 2)))
                .statusCode(200)
                .body("$", not(hasKey("selfMethod")));
        String welcome = noor.visit("welcome");
        noor.act(welcome, "progress-ratings", Map.of("ratings", Walk.ratings(3, 2)))
                .statusCode(409);
    }

    @Test
    void eachRoundIsShownBesideTheLast() {
        String first = noor.visit("work");
        noor.complete(first, "attendance");
        Map<String, Object> followUp =
                Walk.followUp(TODAY.toString(), TODAY.plusWeeks(4).toString());
        followUp.put("ratings", Walk.ratings(2, 2));
        noor.act(first, "follow-ups", followUp).statusCode(200);
        noor.sign(first);
        String second = noor.visit("work");
        assertThat(second).isNotEqualTo(first);
        noor.complete(second, "attendance");
        followUp.put("ratings", Walk.ratings(4, 3));
        noor.act(second, "follow-ups", followUp).statusCode(200).body("round", equalTo(2));
        noor.sign(second)
                .body("signing.text", containsString("Deltagaren: 4"))
                .body("signing.text", containsString("Förra gången: deltagaren 2, handledaren 2"));

        Api.as(here.manager)
                .get("/journeys/" + noor.placement() + "/progress")
                .then()
                .statusCode(200)
                .body("followUps.round", contains(1, 2))
                .body("ratings.round", contains(1, 2))
                .body("ratings[1].ratings[0].self", equalTo(4));
    }

    @Test
    void aFollowUpIsWrittenWhenTheyHaveMetAndSaysWhenTheyMeetNext() {
        String work = noor.visit("work");
        noor.act(
                        work,
                        "follow-ups",
                        Walk.followUp(
                                TODAY.plusDays(1).toString(), TODAY.plusYears(1).toString()))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/heldOn", "/nextOn"));
        noor.act(work, "follow-ups", Map.of("personWords", " "))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/personWords", "/agreedChanges", "/nextOn"));
        noor.act(
                        work,
                        "step-completions",
                        Map.of(
                                "stepRecordId", noor.step(work, "attendance"),
                                "doneOn", TODAY.plusDays(1).toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/doneOn"));
    }

    @Test
    void theOfferOfValidationIsAnsweredInThePersonsWords() {
        noor.sign(ready());
        String validation = noor.visit("validation");
        String offer = noor.step(validation, "offer");
        noor.act(validation, "step-completions", Map.of("stepRecordId", offer))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/choice", "/personWords"));
        noor.act(
                        validation,
                        "step-completions",
                        Map.of("stepRecordId", offer, "choice", "later", "personWords", "Jag vill vänta till våren"))
                .statusCode(200);
    }

    @Test
    void whoeverLookedTooLongAgoIsToldSo() {
        String introduction = noor.visit("introduction");
        Map<String, Object> shown = Map.of("stepRecordIds", List.of(noor.step(introduction, "practical")));
        act(here.maria, introduction, "step-demonstrations", shown, null).statusCode(428);
        String etag = noor.see(introduction).extract().header("ETag");
        act(here.maria, introduction, "step-demonstrations", shown, etag).statusCode(200);
        act(here.maria, introduction, "step-demonstrations", shown, etag).statusCode(412);
    }

    @Test
    void elsewhereThereIsNoJourney() {
        String visit = noor.visit("work");
        String nobody = nobody();
        for (World.Person stranger :
                new World.Person[] {World.enterprise("Andra huset").manager(), here.organisation.supervisor()}) {
            for (String address : new String[] {"/journeys/" + noor.placement(), visit}) {
                String id = address.substring(address.lastIndexOf('/') + 1);
                assertThat(comparable(Api.as(stranger).get(address), id))
                        .isEqualTo(comparable(Api.as(stranger).get(address.replace(id, nobody)), nobody));
                Api.as(stranger).get(address).then().statusCode(404);
            }
        }
        Api.as(World.employmentService("AF").unit("Gävle").caseOfficer())
                .get("/journeys/" + noor.placement())
                .then()
                .statusCode(403);
    }

    private String ready() {
        String introduction = noor.visit("introduction");
        noor.showAndUnderstand(introduction);
        noor.rate(introduction, 3, 2).statusCode(200);
        noor.act(introduction, "ready-marks", null)
                .statusCode(200)
                .body("participantActions.code", containsInAnyOrder("sign-off", "send-back"));
        return introduction;
    }
}

package se.framsteg.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.framsteg.referral.TwoSides.TODAY;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.referral.TwoSides;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;

/** Amina's way from a start that is confirmed to a farewell, as the people around her walk it. */
@ApiTest
class TheWholeJourneyApiTest {

    private final TwoSides sides = new TwoSides(1);
    private String referral;
    private Walk amina;

    @BeforeEach
    void aStartIsConfirmed() {
        referral = sides.confirmed();
        var placement = Api.as(sides.supervisor)
                .get("/placements?referralId=" + referral)
                .then()
                .statusCode(200)
                .extract();
        amina = new Walk(sides.supervisor, placement.path("items[0].id"), "3859");
        amina.choosePin(placement.path("items[0].participantId"));
    }

    @Test
    void allStagesArePlannedAndTheFirstTellsWhatTheReferralTold() {
        amina.journey()
                .then()
                .statusCode(200)
                .body("participantName", equalTo("Amina Warsame"))
                .body("placement.status.code", equalTo("planned"))
                .body("model.number", equalTo(1))
                .body(
                        "stages.code",
                        contains("welcome", "introduction", "work-plan", "work", "validation", "evaluation", "exit"))
                .body(
                        "stages.visits.status.code.flatten()",
                        contains("open", "planned", "planned", "planned", "planned", "planned", "planned"))
                .body(stepOf("welcome", "answer-referral", "status.code"), equalTo("done"))
                .body(stepOf("welcome", "answer-referral", "doneOn"), equalTo(TODAY.toString()))
                .body(stepOf("welcome", "legal-ground", "status.code"), equalTo("done"))
                .body(stepOf("welcome", "first-meeting", "status.code"), equalTo("open"))
                .body(stepOf("introduction", "fire-and-first-aid", "dueOn"), notNullValue())
                .body(stepOf("evaluation", "rating-at-end", "dueOn"), notNullValue())
                .body("overdue", equalTo(0))
                .body("next.title", equalTo("Första mötet eller studiebesök"));
    }

    @Test
    void fromTheFirstDayToTheFarewell() {
        begin();
        signTheIntroduction();
        amina.journey()
                .then()
                .body(stage("work-plan") + ".visits[0].status.code", equalTo("open"))
                .body(stage("validation") + ".visits[0].status.code", equalTo("open"));

        signARoundOfWork();
        amina.journey()
                .then()
                .body(stage("work") + ".visits.round", contains(1, 2))
                .body(stage("work") + ".visits.status.code", contains("done", "open"));

        sayGoodbye();
        assertThat(sides.status(referral)).isEqualTo("closed");
    }

    private void begin() {
        amina.act("/placements/" + amina.placement(), "beginnings", Map.of("startedOn", TODAY.toString()))
                .statusCode(200)
                .body("status.code", equalTo("active"));
        assertThat(sides.status(referral)).isEqualTo("started");
        amina.journey()
                .then()
                .body(stage("introduction") + ".visits[0].status.code", equalTo("open"))
                .body(stage("work") + ".visits[0].status.code", equalTo("open"));
    }

    private void signTheIntroduction() {
        String introduction = amina.visit("introduction");
        amina.act(introduction, "ready-marks", null).statusCode(409).body("stepsLeft", hasSize(9));
        amina.showAndUnderstand(introduction);
        amina.rate(introduction, 3, 2).statusCode(200).body("selfMethod", equalTo("at-the-table"));
        amina.sign(introduction)
                .body("signing.text", containsString("Amina Warsame"))
                .body("signing.text", containsString("Framstegsskalan"));
    }

    private void signARoundOfWork() {
        String work = amina.visit("work");
        amina.complete(work, "attendance");
        amina.act(
                        work,
                        "follow-ups",
                        Walk.followUp(TODAY.toString(), TODAY.plusWeeks(4).toString()))
                .statusCode(200)
                .body("round", equalTo(1));
        amina.sign(work).body("signing.text", containsString("Kassan på fredagar"));
    }

    private void sayGoodbye() {
        String placement = "/placements/" + amina.placement();
        amina.act(sides.manager, placement, "endings", Map.of("how", "moved", "lastDay", TODAY.toString()))
                .statusCode(200);
        amina.act(placement, "outcomes", Map.of("outcome", "studies", "personWords", "Jag ska läsa svenska"))
                .statusCode(200);
        String exit = amina.visit("exit");
        amina.act(
                        exit,
                        "step-exemptions",
                        Map.of("stepRecordId", amina.step(exit, "certificates"), "why", "Inga intyg än"))
                .statusCode(200);
        amina.complete(exit, "farewell");
        amina.sign(exit).body("signing.text", containsString("Jag ska läsa svenska"));
        amina.act(sides.manager, placement, "closures", null).statusCode(200).body("status.code", equalTo("ended"));
        amina.journey()
                .then()
                .body("next", nullValue())
                .body(
                        "stages.visits.flatten().allowedActions.flatten().code",
                        contains("correct", "correct", "correct"));
    }

    private static String stage(String code) {
        return "stages.find { it.code == '" + code + "' }";
    }

    private static String stepOf(String stage, String step, String field) {
        return stage(stage) + ".visits[0].steps.find { it.code == '" + step + "' }." + field;
    }
}

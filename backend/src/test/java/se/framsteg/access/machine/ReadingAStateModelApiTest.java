package se.framsteg.access.machine;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import org.junit.jupiter.api.Test;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;

@ApiTest
class ReadingAStateModelApiTest {

    @Test
    void anyoneMayReadWhatMayHappenToAReferral() {
        Api.asNobody()
                .get("/state-models/referral")
                .then()
                .statusCode(200)
                .body("states", hasSize(15))
                .body("states.find { it.code == 'sent' }.headline", equalTo("Väntar på svar"))
                .body("states.find { it.code == 'sent' }.owners.code", contains("manager"))
                .body("actions.find { it.code == 'decline' }.reasonList", equalTo("referral-decline"))
                .body(
                        "actions.find { it.code == 'decline' }.requires.code",
                        containsInAnyOrder("reason", "person-text", "next-step"))
                .body("actions.find { it.code == 'expire' }.by", empty())
                .body(
                        "actions.find { it.code == 'answer-info' }.transitions.to",
                        containsInAnyOrder("received", "in-dialogue"));
    }

    @Test
    void theListNamesEachModelAndWhereItIs() {
        Api.asNobody()
                .get("/state-models")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("referral"))
                .body(
                        "items.find { it.name == 'referral' }._links.self.href",
                        equalTo("/framsteg/v1/state-models/referral"));
    }

    @Test
    void aModelThatDoesNotExistIsNotFound() {
        Api.asNobody()
                .get("/state-models/no-such-model")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }
}

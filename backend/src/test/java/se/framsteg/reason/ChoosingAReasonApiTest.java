package se.framsteg.reason;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

@ApiTest
class ChoosingAReasonApiTest {

    private static World.Person manager;

    @BeforeAll
    static void someoneAtAnEnterprise() {
        manager = World.enterprise("Café Kugghjulet").manager();
    }

    @Test
    void theStartSetIsOfferedInItsOrder() {
        Api.as(manager)
                .get("/reason-lists/referral-decline")
                .then()
                .statusCode(200)
                .body("name", equalTo("referral-decline"))
                .body("items", hasSize(14))
                .body("items[0].code", equalTo("no-place"))
                .body("items[0].label.sv", equalTo("Ingen ledig plats"))
                .body("items[0].origin", equalTo("enterprise"))
                .body("items.find { it.code == 'out-of-reach' }.demands", containsInAnyOrder("contact-attempts"))
                .body("items.find { it.code == 'other' }.needsText", equalTo(true));
    }

    @Test
    void aNextStepIsNoReason() {
        Api.as(manager)
                .get("/reason-lists/referral-next-step")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("talk-to-case-officer"))
                .body("items", everyItem(not(hasKey("origin"))));
    }

    @Test
    void aRetiredReasonIsNotOfferedAndANewWordingTakesOver() {
        retired("old-word", 1, "Gammalt ord", LocalDate.now().minusDays(1));
        retired("old-word", 2, "Nytt ord", null);
        retired("gone", 1, "Borta", LocalDate.now().minusDays(1));

        Api.as(manager)
                .get("/reason-lists/test-retired")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].label.sv", equalTo("Nytt ord"));
    }

    @Test
    void aListThatDoesNotExistIsNotFound() {
        Api.as(manager).get("/reason-lists/no-such-list").then().statusCode(404);
    }

    @Test
    void nobodyReadsItWithoutSigningIn() {
        Api.asNobody().get("/reason-lists/referral-decline").then().statusCode(401);
    }

    private static void retired(String code, int version, String label, LocalDate last) {
        World.execute(
                "insert into reason (list, code, version, label_sv, label_en, origin, consequence, valid_to, sort_order)"
                        + " values ('test-retired', ?, ?, ?, 'x', 'PERSON', 'NONE', ?, ?)",
                code,
                version,
                label,
                last,
                code.length());
    }
}

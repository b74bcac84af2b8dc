package se.framsteg.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.access.signin.Passwords;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

@ApiTest
class SigningInApiTest {

    private static final String PASSWORD = "en rätt lång fras för test";

    @Inject
    Passwords passwords;

    private final World.Organisation kugghjulet = World.enterprise("Kugghjulet");

    private World.Person withPassword(World.Person person) {
        World.execute(
                "update account set password_hash = ? where id = ?", passwords.hash(PASSWORD), person.accountId());
        return person;
    }

    private static Response signIn(String email, String password) {
        return Api.asNobody().body(Map.of("email", email, "password", password)).post("/sessions");
    }

    @Test
    void theRightPasswordOpensASessionInACookieThatScriptCannotRead() {
        World.Person anna = withPassword(kugghjulet.supervisor());

        Response answer = signIn(anna.email().toUpperCase(), PASSWORD);

        answer.then()
                .statusCode(201)
                .header("Location", equalTo("/framsteg/v1/session"))
                .body("expiresAt", matchesPattern("[0-9T:-]{19}(\\.[0-9]{3})?Z"))
                .body("account.name", equalTo(anna.name()))
                .body("memberships[0].organisation.name", equalTo("Kugghjulet"))
                .body("memberships[0].organisation.kind", equalTo("social-enterprise"))
                .body("memberships[0].roles", contains("supervisor"))
                .body("membershipId", equalTo(anna.membershipId().toString()))
                .body("operations", hasItems("getSession", "signOut"));
        assertThat(answer.getHeader("Set-Cookie"))
                .startsWith("__Host-framsteg=")
                .contains("HttpOnly")
                .contains("Secure")
                .contains("SameSite=Strict")
                .contains("Path=/")
                .doesNotContain("Domain");
        Api.asNobody()
                .cookie("__Host-framsteg", answer.getCookie("__Host-framsteg"))
                .get("/session")
                .then()
                .statusCode(200)
                .body("account.id", equalTo(anna.accountId().toString()));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAndALockedAccountGetTheSameAnswer() {
        World.Person anna = withPassword(kugghjulet.supervisor());
        World.Person locked = withPassword(kugghjulet.supervisor()).lock();
        World.Person left = withPassword(kugghjulet.supervisor()).leave();

        String wrong = comparable(signIn(anna.email(), "fel lösenord"));

        assertThat(comparable(signIn(UUID.randomUUID() + "@exempel.se", PASSWORD)))
                .isEqualTo(wrong);
        assertThat(comparable(signIn(locked.email(), PASSWORD))).isEqualTo(wrong);
        assertThat(comparable(signIn(left.email(), PASSWORD))).isEqualTo(wrong);
    }

    private static String comparable(Response answer) {
        answer.then().statusCode(401).contentType("application/problem+json").header("Set-Cookie", (String) null);
        return answer.asString().replaceAll("[0-9a-f]{32}", "trace");
    }

    @Test
    void afterFiveWrongGuessesOneHasToWait() {
        World.Person anna = withPassword(kugghjulet.supervisor());
        for (int guess = 0; guess < 5; guess++) {
            signIn(anna.email(), "gissning " + guess).then().statusCode(401);
        }

        signIn(anna.email(), PASSWORD).then().statusCode(429).header("Retry-After", notNullValue());
    }

    @Test
    void nobodyIsSignedInWithoutASession() {
        Api.asNobody()
                .get("/session")
                .then()
                .statusCode(401)
                .body("type", containsString("/framsteg/problem/not-signed-in"));
        Api.asNobody()
                .cookie("__Host-framsteg", "hittepå")
                .get("/session")
                .then()
                .statusCode(401);
    }

    @Test
    void aLockBitesAtTheNextRequest() {
        World.Person anna = kugghjulet.supervisor();
        String cookie = Api.session(anna.accountId(), anna.membershipId());
        Api.asNobody().cookie("__Host-framsteg", cookie).get("/session").then().statusCode(200);

        anna.lock();

        Api.asNobody().cookie("__Host-framsteg", cookie).get("/session").then().statusCode(401);
    }

    @Test
    void anEndedMembershipBitesAtTheNextRequest() {
        World.Person anna = kugghjulet.supervisor();
        String cookie = Api.session(anna.accountId(), anna.membershipId());

        anna.leave();

        Api.asNobody().cookie("__Host-framsteg", cookie).get("/session").then().statusCode(401);
    }

    @Test
    void signingOutEndsTheSessionAndNotOnlyTheCookie() {
        World.Person anna = kugghjulet.supervisor();
        String cookie = Api.session(anna.accountId(), anna.membershipId());

        Api.asNobody()
                .cookie("__Host-framsteg", cookie)
                .delete("/session")
                .then()
                .statusCode(204)
                .header("Clear-Site-Data", notNullValue());

        Api.asNobody().cookie("__Host-framsteg", cookie).get("/session").then().statusCode(401);
    }

    @Test
    void switchingRoleGivesANewSecretAndEndsTheOld() {
        World.Person anna = kugghjulet.supervisor();
        UUID asManager = World.member(anna.accountId(), World.enterprise("Andra huset"), null, Role.MANAGER);
        String cookie = Api.session(anna.accountId(), anna.membershipId());

        Response switched = Api.asNobody()
                .cookie("__Host-framsteg", cookie)
                .body(Map.of("membershipId", asManager))
                .put("/session/membership");

        switched.then().statusCode(200).body("membershipId", equalTo(asManager.toString()));
        Api.asNobody().cookie("__Host-framsteg", cookie).get("/session").then().statusCode(401);
        Api.asNobody()
                .cookie("__Host-framsteg", switched.getCookie("__Host-framsteg"))
                .get("/session")
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyCanStepIntoSomebodyElsesMembership() {
        World.Person anna = kugghjulet.supervisor();
        World.Person bo = kugghjulet.manager();

        Api.as(anna)
                .body(Map.of("membershipId", bo.membershipId()))
                .put("/session/membership")
                .then()
                .statusCode(404);
    }

    @Test
    void aChangeFromElsewhereIsRefusedEvenWithTheCookie() {
        World.Person anna = kugghjulet.supervisor();
        String cookie = Api.session(anna.accountId(), anna.membershipId());

        Api.asNobody()
                .cookie("__Host-framsteg", cookie)
                .header("Origin", "https://elak.exempel.se")
                .delete("/session")
                .then()
                .statusCode(403)
                .body("type", containsString("foreign-origin"));
        io.restassured.RestAssured.given()
                .basePath(Api.BASE)
                .cookie("__Host-framsteg", cookie)
                .contentType(ContentType.JSON)
                .delete("/session")
                .then()
                .statusCode(403);
    }

    @Test
    void aCookieAndABearerTokenTogetherAreRefused() {
        World.Person anna = kugghjulet.supervisor();

        Api.as(anna)
                .header("Authorization", "Bearer abc")
                .get("/session")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("two-credentials"));
    }

    @Test
    void everythingWrongWithABodyIsToldAtOnceAndNothingIsRepeated() {
        Api.asNobody()
                .body("{\"email\": 7, \"pasword\": \"hemligt-värde\"}")
                .post("/sessions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems("/email", "/password", "/pasword"))
                .body("errors.code", hasItems("wrong-type", "required", "unknown-field"))
                .body("errors.size()", equalTo(3))
                .body(not(containsString("hemligt-värde")))
                .body(not(containsString("java")));
    }
}

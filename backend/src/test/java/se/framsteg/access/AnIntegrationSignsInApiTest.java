package se.framsteg.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.access.signin.Passwords;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

@ApiTest
class AnIntegrationSignsInApiTest {

    private static final String SECRET = "en hemlighet som bara systemet har";

    @Inject
    Passwords passwords;

    private World.Client client(String... scopes) {
        return World.employmentService("Arbetsförmedlingen").unit("Gävle").client(passwords.hash(SECRET), scopes);
    }

    private static ValidatableResponse token(String clientId, String secret, String scope) {
        var form = RestAssured.given()
                .basePath(Api.BASE)
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", clientId)
                .formParam("client_secret", secret);
        return (scope == null ? form : form.formParam("scope", scope))
                .post("/tokens")
                .then();
    }

    private static ValidatableResponse session(String token) {
        return RestAssured.given()
                .basePath(Api.BASE)
                .header("Authorization", "Bearer " + token)
                .get("/session")
                .then();
    }

    @Test
    void theRightSecretGivesAShortLivedTokenWithWhatWasGranted() {
        token(client("referrals.read", "referrals.write").clientId(), SECRET, null)
                .statusCode(200)
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(600))
                .body("scope", equalTo("referrals.read referrals.write"));
    }

    @Test
    void oneMayAskForLessButNeverForMore() {
        token(client("referrals.read", "referrals.write").clientId(), SECRET, "referrals.read outcomes.read")
                .statusCode(200)
                .body("scope", equalTo("referrals.read"));
    }

    @Test
    void aWrongSecretAndAnUnknownClientGetTheSameAnswer() {
        for (String id : new String[] {
            client("referrals.read").clientId(), UUID.randomUUID().toString()
        }) {
            token(id, "fel hemlighet", null)
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("error", equalTo("invalid_client"))
                    .body("type", containsString("wrong-credentials"));
        }
    }

    @Test
    void onlyClientCredentialsAreTaken() {
        RestAssured.given()
                .basePath(Api.BASE)
                .formParam("grant_type", "password")
                .post("/tokens")
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"))
                .body("errors.pointer", hasItem("/grant_type"));
    }

    @Test
    void anIntegrationIsNoPerson() {
        String token = token(client("referrals.read").clientId(), SECRET, null)
                .extract()
                .path("access_token");

        session(token).statusCode(403).body(not(containsString(token)));
    }

    @Test
    void aClosedClientIsOutAtTheNextRequest() {
        World.Client client = client("referrals.read");
        String token = token(client.clientId(), SECRET, null).extract().path("access_token");

        client.lock();

        session(token).statusCode(401);
        token(client.clientId(), SECRET, null).statusCode(401);
    }
}

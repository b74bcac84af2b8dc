package se.framsteg.shared.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.framsteg.shared.problem.ProblemType;
import se.framsteg.testing.ApiTest;

@ApiTest
class LookingUpAProblemApiTest {

    private static final String PATH = "/framsteg/problem/";

    @ParameterizedTest
    @EnumSource
    void everyTypeLeadsToAPageInBothLanguages(ProblemType type) {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(PATH + type.slug())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body("html.@lang", equalTo("sv"))
                .body(containsString("<h1>" + type.title().sv() + "</h1>"))
                .body(containsString(type.title().en()));
    }

    @Test
    void aProgramGetsTheSameAsJson() {
        given().accept("application/json")
                .get(PATH + "stale-version")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("type", containsString("/framsteg/problem/stale-version"))
                .body("status", equalTo(412))
                .body("title.sv", equalTo(ProblemType.STALE_VERSION.title().sv()))
                .body("explanation.en", containsString("Fetch again"));
    }

    @Test
    void anUnknownTypeIsAProblemItself() {
        given().get(PATH + "no-such-type")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", containsString("/framsteg/problem/not-found"));
    }
}

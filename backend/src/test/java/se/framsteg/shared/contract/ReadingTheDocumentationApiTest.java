package se.framsteg.shared.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.ApiTest;

@ApiTest
class ReadingTheDocumentationApiTest {

    @Inject
    Vertx vertx;

    @Inject
    @Location("contract/docs.html")
    Template page;

    @Test
    void whenTryingThingsOutThePageIsInteractive() {
        given().get("/framsteg/v1/docs")
                .then()
                .statusCode(200)
                .body(containsString("SwaggerUIBundle"))
                .body(containsString("/framsteg/v1/openapi"));
    }

    @Test
    void inProductionItSaysWhereTheContractIs() throws Exception {
        Router router = Router.router(vertx);
        new DocsPage(page, false).listen(router);
        HttpServer server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        try {
            given().port(server.actualPort())
                    .get("/framsteg/v1/docs")
                    .then()
                    .statusCode(200)
                    .contentType("text/html;charset=utf-8")
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .body(containsString("/framsteg/v1/openapi.yaml"))
                    .body(not(containsString("<script")));
        } finally {
            server.close().toCompletionStage().toCompletableFuture().get();
        }
    }
}

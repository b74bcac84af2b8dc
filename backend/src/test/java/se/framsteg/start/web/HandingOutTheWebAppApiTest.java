package se.framsteg.start.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.testing.ApiTest;

/** The files are those of {@code src/test/resources/web-app}; the client is one that unpacks nothing by itself. */
@ApiTest
class HandingOutTheWebAppApiTest {

    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/anvisningar", "/deltagare/0195f3a0-5a7e-7000-8000-000000000001"})
    void everyPageAddressGetsThePage(String address) throws Exception {
        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-cache");
        assertThat(answer.body()).contains("<title>Framsteg</title>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/intyg", "/intyg/", "/intyg/k7Qm-2x9"})
    void checkingACertificateHasALightPageOfItsOwn(String address) throws Exception {
        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-cache");
        assertThat(answer.body()).contains("<title>Kontrollera ett intyg</title>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/framsteg/v1/nothing-here",
                "/framsteg/other",
                "/.well-known/nothing-here",
                "/keys/nothing-here",
                "/achievements/nothing-here",
                "/q/health",
                "/assets/app-gone.js",
                "/.vite/manifest.json",
                "/assets/app-4f2a.js.br",
                "/assets/../../../../etc/passwd.txt",
                "/assets/%2e%2e/%2e%2e/%2e%2e/pom.xml"
            })
    void whatIsMissingForAProgramIsNotAnsweredWithAPage(String address) throws Exception {
        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("<title>Framsteg</title>");
    }

    @Test
    void hashedFilesAreKeptForAYear() throws Exception {
        assertThat(get("/assets/app-4f2a.js").headers().firstValue("cache-control"))
                .hasValue("public, max-age=31536000, immutable");
    }

    @Test
    void aBrowserGetsTheSmallestItTakes() throws Exception {
        assertThat(encoding("gzip, deflate, br, zstd")).isEqualTo("br");
        assertThat(encoding("gzip, deflate")).isEqualTo("gzip");
        assertThat(encoding("zstd")).isEqualTo("identity");
        assertThat(get("/assets/app-4f2a.js").body()).isEqualTo("console.log(\"plain\");\n");
    }

    @Test
    void aBrowserThatHasThePageIsToldSo() throws Exception {
        var etag = get("/").headers().firstValue("etag").orElseThrow();
        assertThat(get("/", "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(get("/", "If-None-Match", "\"older\"").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/anvisningar", "/intyg/k7Qm-2x9", "/assets/app-4f2a.js", "/assets/app-gone.js"})
    void everyAnswerTellsTheBrowserWhatItMayDo(String address) throws Exception {
        var headers = get(address).headers();
        SecurityHeaders.ALL.forEach(
                (name, value) -> assertThat(headers.allValues(name)).as(name).containsExactly(value));
    }

    @Test
    void theApiKeepsItsOwnStricterPolicy() throws Exception {
        assertThat(get("/framsteg/v1/api-info").headers().allValues("content-security-policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
    }

    private String encoding(String accepted) throws Exception {
        return get("/assets/app-4f2a.js", "Accept-Encoding", accepted)
                .headers()
                .firstValue("content-encoding")
                .orElseThrow();
    }

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve("/").resolve(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}

package se.framsteg.fitness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.Contract;
import se.framsteg.testing.Contract.Operation;

/**
 * Every operation of the contract gets everything that goes wrong in the world, worked out from the contract itself: the
 * answer is a whole problem, in Swedish, in English on request, names where the fault is, and never what we are made of.
 */
@ApiTest
class BadInputApiTest {

    private static final Contract CONTRACT = Contract.published();
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");
    private static final List<String> OUR_INSIDES =
            List.of("java.", "se.framsteg", "com.fasterxml", "org.", "io.quarkus", "Exception", "\tat ", "SQL");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Everyone everyone;

    private final List<String> surprises = new ArrayList<>();

    static Stream<String> operations() {
        return CONTRACT.operations().stream().map(Operation::id);
    }

    static Stream<String> operationsWithJson() {
        return CONTRACT.operations().stream()
                .filter(operation -> operation.body() != null
                        && operation.body().path("content").has("application/json"))
                .map(Operation::id);
    }

    static Stream<String> operationsWithBody() {
        return CONTRACT.operations().stream()
                .filter(operation -> operation.body() != null)
                .map(Operation::id);
    }

    static Stream<String> paths() {
        return CONTRACT.operations().stream().map(Operation::path).distinct();
    }

    @ParameterizedTest
    @MethodSource("operationsWithJson")
    void whatIsNoRecordIsRefused(String id) {
        Operation operation = operation(id);
        BadBodies.notAnObject()
                .forEach((what, body) ->
                        expect(400, what, operation, ready(operation).body(body)));
        expect(400, "no body", operation, ready(operation));
        done();
    }

    @ParameterizedTest
    @MethodSource("operationsWithJson")
    void aFaultInAnyFieldIsToldWhereItIs(String id) {
        Operation operation = operation(id);
        for (BadBodies.BadBody bad : BadBodies.oneFaultEach(CONTRACT, operation)) {
            Response answer =
                    expect(400, bad.what(), operation, ready(operation).body(bad.json()));
            if (answer.statusCode() == 400
                    && !answer.jsonPath().getList("errors.pointer").contains(bad.pointer())) {
                surprises.add(bad.what() + ": told at " + answer.jsonPath().getList("errors.pointer"));
            }
        }
        done();
    }

    @ParameterizedTest
    @MethodSource("operationsWithBody")
    void whatIsTooLargeOrOfTheWrongKindIsRefused(String id) {
        Operation operation = operation(id);
        expect(413, "2 MB", operation, ready(operation).body(BadBodies.tooLarge()));
        expect(
                415,
                "XML",
                operation,
                ready(operation).contentType("application/xml").body("<a/>"));
        done();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theAddressIsReadStrictly(String id) {
        Operation operation = operation(id);
        expect(400, "unknown parameter", operation, ready(operation).queryParam("nosuch", "1"));
        expect(400, "limit=x", operation, ready(operation).queryParam("limit", "x"));
        for (JsonNode parameter : operation.node().path("parameters")) {
            JsonNode schema = CONTRACT.resolve(CONTRACT.resolve(parameter).path("schema"));
            if (parameter.path("in").asText().equals("path")
                    && schema.path("format").asText().equals("uuid")) {
                String path =
                        operation.path().replace("{" + parameter.path("name").asText() + "}", "1-1-1-1-1");
                expect(400, "malformed id", operation, ready(operation), path);
            }
        }
        done();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theHeadersAreReadStrictly(String id) {
        Operation operation = operation(id);
        expect(406, "wrong Accept", operation, ready(operation).accept("application/x-nothing"));
        if (!operation.isOpen()) {
            expect(400, "two credentials", operation, ready(operation).header("Authorization", "Bearer x"));
            expect(401, "nobody", operation, nobody(operation));
            expect(401, "nobody, and a bad body", operation, nobody(operation).body("{"));
        }
        done();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void otherMethodsAreRefused(String path) {
        Set<String> known = new TreeSet<>();
        CONTRACT.operations().stream()
                .filter(each -> each.path().equals(path))
                .forEach(each -> known.add(each.method()));
        Operation operation = CONTRACT.operations().stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
        for (String method : METHODS) {
            if (!known.contains(method)) {
                Response answer =
                        ready(operation).body("{}").request(method.toUpperCase(Locale.ROOT), fill(operation, path));
                check(405, method, operation, answer);
            }
        }
        done();
    }

    private static Operation operation(String id) {
        return CONTRACT.operations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RequestSpecification ready(Operation operation) {
        if (everyone == null) {
            everyone = new Everyone();
        }
        RequestSpecification request = everyone.whoMay(operation).header("If-Match", "\"0\"");
        return operation.body() == null ? request : withBodyOf(operation, request);
    }

    private static RequestSpecification nobody(Operation operation) {
        return operation.body() == null ? Api.asNobody() : withBodyOf(operation, Api.asNobody());
    }

    /** The test library would encode forms by itself and refuses YAML; here every body goes as it is written. */
    private static RequestSpecification withBodyOf(Operation operation, RequestSpecification request) {
        String type = mediaType(operation);
        EncoderConfig asWritten = EncoderConfig.encoderConfig().encodeContentTypeAs(type, ContentType.TEXT);
        return request.config(RestAssured.config().encoderConfig(asWritten)).contentType(type);
    }

    private static String mediaType(Operation operation) {
        return operation.body().path("content").fieldNames().next();
    }

    private Response expect(int status, String what, Operation operation, RequestSpecification request) {
        return expect(status, what, operation, request, operation.path());
    }

    private Response expect(int status, String what, Operation operation, RequestSpecification request, String path) {
        Response answer = request.urlEncodingEnabled(false)
                .request(operation.method().toUpperCase(Locale.ROOT), fill(operation, path));
        check(status, what, operation, answer);
        return answer;
    }

    private void check(int status, String what, Operation operation, Response answer) {
        List<String> faults = new ArrayList<>();
        if (answer.statusCode() != status) {
            faults.add("answered " + answer.statusCode() + " for " + status);
        }
        if (!String.valueOf(answer.contentType()).startsWith("application/problem+json")) {
            faults.add("is " + answer.contentType());
        } else {
            faults.addAll(problemFaults(answer));
        }
        if (!operation.node().path("responses").has(Integer.toString(answer.statusCode()))) {
            faults.add("the contract does not tell of " + answer.statusCode());
        }
        if (!faults.isEmpty()) {
            surprises.add("%s: %s%n    %s".formatted(what, faults, answer.asString()));
        }
    }

    private List<String> problemFaults(Response answer) {
        String body = answer.asString();
        List<String> faults = new ArrayList<>();
        try {
            JsonNode problem = JSON.readTree(body);
            faults.addAll(CONTRACT.faults(CONTRACT.root().at("/components/schemas/Problem"), problem));
            if (problem.path("status").asInt() != answer.statusCode()) {
                faults.add("says " + problem.path("status"));
            }
        } catch (IOException noJson) {
            faults.add("no JSON");
        }
        OUR_INSIDES.stream().filter(body::contains).forEach(inside -> faults.add("shows " + inside));
        for (String header : List.of("API-Version", "traceparent", "Content-Language")) {
            if (answer.header(header) == null) {
                faults.add("no " + header);
            }
        }
        if (!"sv".equals(answer.header("Content-Language"))) {
            faults.add("not in Swedish");
        }
        return faults;
    }

    private void done() {
        assertThat(surprises).isEmpty();
    }

    /** The address with the ids of the examples. */
    private static String fill(Operation operation, String path) {
        String filled = path;
        for (JsonNode parameter : operation.node().path("parameters")) {
            if (parameter.path("in").asText().equals("path")) {
                filled = filled.replace(
                        "{" + parameter.path("name").asText() + "}",
                        parameter
                                .path("examples")
                                .elements()
                                .next()
                                .path("value")
                                .asText());
            }
        }
        return filled;
    }
}

package se.framsteg.fitness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.framsteg.access.AccessMatrix;
import se.framsteg.shared.problem.ProblemType;
import se.framsteg.testing.Contract;
import se.framsteg.testing.Contract.Operation;

/** The published contract is whole, true to itself, and says what the matrix and the problem types say. */
class ContractTest {

    private final Contract contract = Contract.published();

    @Test
    void everythingIsSaidInWordsAndShownByExample() {
        List<String> missing = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            demand(missing, operation.id(), operation.node(), "summary", "description");
            operation.node().path("parameters").forEach(parameter -> {
                JsonNode resolved = contract.resolve(parameter);
                demand(
                        missing,
                        operation.id() + " " + resolved.path("name").asText(),
                        resolved,
                        "description",
                        "examples");
            });
            eachContent(operation, (where, media) -> demand(missing, where, media, "schema", "examples"));
            operation.node().path("responses").properties().stream()
                    .filter(answer ->
                            answer.getKey().startsWith("2") && !answer.getKey().equals("204"))
                    .forEach(answer ->
                            demand(missing, operation.id() + " " + answer.getKey(), answer.getValue(), "content"));
        }
        contract.root()
                .path("tags")
                .forEach(tag -> demand(missing, "tag " + tag.path("name").asText(), tag, "description"));
        contract.root().at("/components/schemas").properties().forEach(schema -> {
            demand(missing, "schema " + schema.getKey(), schema.getValue(), "description", "x-term-sv");
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(field -> demand(
                            missing,
                            "schema " + schema.getKey() + "." + field.getKey(),
                            field.getValue(),
                            "description"));
        });
        JsonNode scopes =
                contract.root().at("/components/securitySchemes/clientCredentials/flows/clientCredentials/scopes");
        new AccessMatrix()
                .entries().values().stream()
                        .map(AccessMatrix.Entry::scope)
                        .filter(scope -> scope != null && !scopes.has(scope))
                        .forEach(scope -> missing.add("scope " + scope));
        assertThat(missing)
                .as("what contract/<package>.yaml and the records have not said")
                .isEmpty();
    }

    private static void demand(List<String> missing, String where, JsonNode node, String... members) {
        for (String member : members) {
            if (node.path(member).isEmpty() && node.path(member).asText().isBlank()) {
                missing.add(where + ": " + member);
            }
        }
    }

    @Test
    void everyExampleFitsItsSchema() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            eachContent(
                    operation,
                    (where, media) -> media.path("examples").properties().forEach(example -> {
                        JsonNode value = contract.resolve(example.getValue()).path("value");
                        contract.faults(media.path("schema"), value)
                                .forEach(fault -> faults.add(where + " " + example.getKey() + " " + fault));
                    }));
            operation.node().path("parameters").forEach(parameter -> {
                JsonNode resolved = contract.resolve(parameter);
                resolved.path("examples")
                        .forEach(example -> contract.faults(resolved.path("schema"), example.path("value"))
                                .forEach(fault ->
                                        faults.add(operation.id() + " " + resolved.path("name") + " " + fault)));
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyOperationHasARowInTheAccessMatrixAndEveryRowAnOperation() {
        Set<String> operations = new TreeSet<>();
        contract.operations().forEach(operation -> operations.add(operation.id()));
        assertThat(operations)
                .isEqualTo(new TreeSet<>(new AccessMatrix().entries().keySet()));
    }

    @Test
    void everyProblemTypeIsInTheContractAndNoOther() {
        List<String> listed = StreamSupport.stream(
                        contract.root().path("x-problem-types").spliterator(), false)
                .map(type ->
                        type.path("status").asText() + " " + type.path("slug").asText())
                .toList();
        assertThat(listed)
                .isEqualTo(Arrays.stream(ProblemType.values())
                        .map(type -> type.status() + " " + type.slug())
                        .toList());
    }

    @Test
    void everyRefusalIsAProblemOfItsStatus() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            operation.node().path("responses").properties().stream()
                    .filter(answer -> answer.getKey().charAt(0) >= '4')
                    .forEach(answer -> {
                        JsonNode content = contract.resolve(answer.getValue()).path("content");
                        boolean problem = content.size() == 1
                                && content.path("application/problem+json")
                                        .at("/schema/$ref")
                                        .asText()
                                        .equals("#/components/schemas/Problem");
                        boolean shown = content.path("application/problem+json").path("examples").properties().stream()
                                .allMatch(example -> ProblemType.ofSlug(example.getKey())
                                        .filter(type ->
                                                Integer.toString(type.status()).equals(answer.getKey()))
                                        .isPresent());
                        if (!problem || !shown) {
                            faults.add(operation.id() + " " + answer.getKey());
                        }
                    });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatIsChangedByItsVersionCanBeFetchedWithOne() {
        List<String> unfetchable = contract.operations().stream()
                .filter(operation -> takes(operation, "IfMatch"))
                .filter(operation -> contract.operations().stream()
                        .noneMatch(fetch -> fetch.method().equals("get")
                                && (operation.path() + "/").startsWith(fetch.path() + "/")
                                && takes(fetch, "IfNoneMatch")))
                .map(Operation::id)
                .toList();
        assertThat(unfetchable)
                .as("operations whose ETag nobody hands out (versioned: true)")
                .isEmpty();
    }

    private static boolean takes(Operation operation, String parameter) {
        return operation
                .node()
                .path("parameters")
                .findValuesAsText("$ref")
                .contains("#/components/parameters/" + parameter);
    }

    @Test
    void nothingIsWrittenForWhatDoesNotExist() {
        List<String> superfluous = new ArrayList<>();
        Set<String> operations = new TreeSet<>();
        contract.operations().forEach(operation -> operations.add(operation.id()));
        Set<String> tags = new TreeSet<>(contract.root().path("tags").findValuesAsText("name"));
        WrittenContract.files().forEach((file, written) -> {
            unknown(superfluous, file, written.path("operations"), operations);
            unknown(superfluous, file, written.path("tags"), tags);
        });
        assertThat(superfluous).isEmpty();
    }

    private static void unknown(List<String> superfluous, String file, JsonNode written, Set<String> known) {
        written.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                superfluous.add(file + ": " + name);
            }
        });
    }

    /** Every body, sent or answered, that has a schema, with where it is. */
    private void eachContent(Operation operation, BiConsumer<String, JsonNode> visit) {
        var contents = new TreeMap<String, JsonNode>();
        if (operation.body() != null) {
            contents.put("request", operation.body().path("content"));
        }
        operation
                .node()
                .path("responses")
                .properties()
                .forEach(answer -> contents.put(
                        answer.getKey(), contract.resolve(answer.getValue()).path("content")));
        contents.forEach((which, content) -> content.properties()
                .forEach(media -> visit.accept(operation.id() + " " + which + " " + media.getKey(), media.getValue())));
    }
}

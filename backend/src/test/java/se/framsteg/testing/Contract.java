package se.framsteg.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code openapi.yaml} at the top, as tests read it. */
public final class Contract {

    public static final Path FILE = Path.of("..", "openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final JsonNode root;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    private Contract(JsonNode root) {
        this.root = root;
    }

    public static Contract published() {
        try {
            return of(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Contract of(String yaml) {
        return new Contract(JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml)));
    }

    public JsonNode root() {
        return root;
    }

    /** @param path under the API's root, with its ids in braces */
    public record Operation(String path, String method, JsonNode node) {

        public String id() {
            return node.path("operationId").asText();
        }

        /** Null when it takes no body. */
        public JsonNode body() {
            return node.get("requestBody");
        }

        public boolean isOpen() {
            return node.path("security").isEmpty();
        }

        @Override
        public String toString() {
            return id();
        }
    }

    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member ->
                                operations.add(new Operation(path.getKey(), member.getKey(), member.getValue()))));
        return operations;
    }

    /** The node itself, or what it refers to. */
    public JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }

    /**
     * What in the value does not fit the schema. Stricter than a client has to be: fields that the schema does not know are
     * faults here, except in problems, which may carry more.
     */
    public List<String> faults(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        ObjectNode components = root.path("components").path("schemas").deepCopy();
        components.properties().forEach(component -> close(component.getKey(), component.getValue()));
        whole.putObject("components").set("schemas", components);
        return SCHEMAS.getSchema(whole);
    }

    private static void close(String name, JsonNode schema) {
        if (schema.has("properties")
                && !schema.has("additionalProperties")
                && !schema.has("allOf")
                && !name.equals("Problem")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }
}

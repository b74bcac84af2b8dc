package se.framsteg.fitness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.framsteg.testing.Contract;
import se.framsteg.testing.Contract.Operation;

/** The example of an operation's body with one thing wrong at a time, worked out from its schema. */
final class BadBodies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final JsonNode NUL = TextNode.valueOf("a\u0000b");

    /** @param pointer where the fault is and must be said to be */
    record BadBody(String what, String pointer, String json) {}

    private final Contract contract;
    private final JsonNode example;
    private final List<BadBody> bodies = new ArrayList<>();

    private BadBodies(Contract contract, JsonNode example) {
        this.contract = contract;
        this.example = example;
    }

    /** What is no record of the right kind at all. */
    static Map<String, String> notAnObject() {
        Map<String, String> bodies = new TreeMap<>();
        bodies.put("empty", "");
        bodies.put("null", "null");
        bodies.put("an array", "[]");
        bodies.put("a text", "\"x\"");
        bodies.put("a number", "7");
        bodies.put("cut off", "{");
        bodies.put("cut off in a name", "{\"a");
        bodies.put("no JSON", "<a/>");
        bodies.put("two at once", "{}{}");
        bodies.put("the same field twice", "{\"a\":1,\"a\":2}");
        bodies.put("deep", "{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}");
        return bodies;
    }

    /** One fault in each field of the example, and one field too many. */
    static List<BadBody> oneFaultEach(Contract contract, Operation operation) {
        JsonNode media = operation.body().path("content").path("application/json");
        JsonNode example = media.path("examples").elements().next().path("value");
        BadBodies bad = new BadBodies(contract, example);
        bad.inObject("", media.path("schema"));
        return bad.bodies;
    }

    private void inObject(String pointer, JsonNode schema) {
        JsonNode resolved = contract.resolve(schema);
        if (resolved.path("additionalProperties").isBoolean()) {
            add("an unknown field", pointer, "noSuchField", MAKE.numberNode(1));
        }
        resolved.path("properties")
                .properties()
                .forEach(property -> inField(pointer, property.getKey(), property.getValue()));
    }

    private void inField(String parent, String name, JsonNode schema) {
        JsonNode resolved = contract.resolve(schema);
        String type = resolved.path("type").asText();
        switch (type) {
            case "string" -> inText(parent, name, resolved);
            case "integer", "number", "boolean" -> add("a text for a " + type, parent, name, TextNode.valueOf("x"));
            case "array" -> {
                add("a text for a list", parent, name, TextNode.valueOf("x"));
                add("an object for a list", parent, name, MAKE.objectNode());
                if (example.at(parent + "/" + name + "/0").isObject()) {
                    inObject(parent + "/" + name + "/0", resolved.path("items"));
                }
            }
            default -> {
                add("a number for an object", parent, name, MAKE.numberNode(7));
                add("a list for an object", parent, name, MAKE.arrayNode());
                if (example.at(parent + "/" + name).isObject()) {
                    inObject(parent + "/" + name, resolved);
                }
            }
        }
    }

    private void inText(String parent, String name, JsonNode schema) {
        add("a number for a text", parent, name, MAKE.numberNode(7));
        add("a list for a text", parent, name, MAKE.arrayNode());
        add("an object for a text", parent, name, MAKE.objectNode());
        if (schema.has("enum")) {
            add("a code that does not exist", parent, name, TextNode.valueOf("no-such-code"));
            add("a code in capitals", parent, name, TextNode.valueOf("NO_SUCH_CODE"));
        } else if (schema.has("format") && !schema.path("format").asText().equals("password")) {
            add("no " + schema.path("format").asText(), parent, name, TextNode.valueOf("1-1-1-1-1"));
            add("an empty text", parent, name, TextNode.valueOf(""));
        } else {
            add("a NUL", parent, name, NUL);
        }
        if (schema.has("maxLength")) {
            String tooLong = "å".repeat(schema.path("maxLength").asInt() + 1);
            add("a text too long", parent, name, TextNode.valueOf(tooLong));
        }
    }

    private void add(String what, String parent, String name, JsonNode value) {
        JsonNode body = example.deepCopy();
        JsonNode holder = parent.isEmpty() ? body : body.at(parent);
        ((ObjectNode) holder).set(name, value);
        bodies.add(new BadBody(what + " at " + parent + "/" + name, parent + "/" + name, body.toString()));
    }

    static String tooLarge() {
        ArrayNode large = JSON.createArrayNode();
        large.add("x".repeat(2_000_000));
        return large.toString();
    }
}

package se.framsteg.shared.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import se.framsteg.shared.Codes;
import se.framsteg.shared.contract.RoomContract.SchemaWords;

/**
 * The schemas as they are on the wire: codes in kebab-case; in what is sent nothing unknown, in what is answered everything
 * there unless the record says that it {@link MayBeAbsent}.
 */
final class Schemas {

    private static final SchemaWords PAGE =
            new SchemaWords("sida ur en lista", "En sida ur en lista.", "One page of a list.");
    /** Written by hand, with what is required, in META-INF/openapi.yaml. */
    private static final Set<String> PROBLEMS = Set.of("Problem", "Fault");

    private static final String LOCAL = "#/components/schemas/";

    private final Map<String, Schema> all;
    private final Map<String, SchemaWords> words;
    private final AbsentFields absent;

    Schemas(Map<String, Schema> all, Map<String, SchemaWords> words, AbsentFields absent) {
        this.all = all;
        this.words = words;
        this.absent = absent;
    }

    void complete(OpenAPI contract) {
        Set<String> sent = new TreeSet<>();
        Set<String> answered = new TreeSet<>();
        Set<String> asked = new TreeSet<>();
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> {
                    collectSent(operation, sent);
                    collectAnswers(operation.getResponses().getAPIResponses(), answered);
                    collectAsked(operation, asked);
                });
        collectAnswers(contract.getComponents().getResponses(), answered);
        all.forEach((name, schema) -> {
            complete(name, schema);
            boolean object = schema.getProperties() != null;
            if (object && sent.contains(name)) {
                schema.setAdditionalPropertiesBoolean(false);
            } else if (object && answered.contains(name) && !PROBLEMS.contains(name)) {
                require(name, schema);
            }
        });
        Map<String, Schema> used = new TreeMap<>(all);
        used.keySet().removeIf(name -> !sent.contains(name) && !answered.contains(name) && !asked.contains(name));
        contract.getComponents().setSchemas(used);
    }

    private void complete(String name, Schema schema) {
        each(schema, Schemas::useWireCodes);
        SchemaWords written = words.getOrDefault(name, isPage(schema) ? PAGE : null);
        if (written != null && written.term() != null) {
            schema.addExtension("x-term-sv", written.term());
        }
        if (written != null && written.sv() != null) {
            schema.setDescription(written.sv() + " / " + written.en());
        }
    }

    /** {@code se.framsteg.shared.Page} of something: the generator makes a schema of each. */
    private static boolean isPage(Schema schema) {
        return schema.getProperties() != null && schema.getProperties().keySet().containsAll(Set.of("items", "limit"));
    }

    private void require(String name, Schema schema) {
        List<String> required = schema.getProperties().keySet().stream()
                .filter(property -> !absent.contains(name, property))
                .toList();
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static void useWireCodes(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(
                    schema.getEnumeration().stream().map(Schemas::wire).toList());
        }
        if (schema.getRef() != null) {
            schema.setType(null); // a reference says it already
        }
    }

    private static Object wire(Object code) {
        return code instanceof String name && name.matches("[A-Z][A-Z0-9_]*") ? Codes.toWire(name) : code;
    }

    private void collectSent(Operation operation, Set<String> names) {
        if (operation.getRequestBody() != null) {
            collect(operation.getRequestBody().getContent(), names);
        }
    }

    private void collectAnswers(Map<String, APIResponse> answers, Set<String> names) {
        answers.values().forEach(answer -> collect(answer.getContent(), names));
    }

    private void collectAsked(Operation operation, Set<String> names) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> collect(parameter.getSchema(), names));
        }
    }

    private void collect(Content content, Set<String> names) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(media -> collect(media.getSchema(), names));
        }
    }

    private void collect(Schema root, Set<String> names) {
        each(root, schema -> {
            if (schema.getRef() != null && schema.getRef().startsWith(LOCAL)) {
                String name = schema.getRef().substring(LOCAL.length());
                if (names.add(name)) {
                    collect(all.get(name), names);
                }
            }
        });
    }

    private static void each(Schema schema, java.util.function.Consumer<Schema> visit) {
        if (schema == null) {
            return;
        }
        visit.accept(schema);
        each(schema.getItems(), visit);
        each(schema.getAdditionalPropertiesSchema(), visit);
        eachOf(schema.getProperties() == null ? null : schema.getProperties().values(), visit);
        eachOf(schema.getAllOf(), visit);
        eachOf(schema.getAnyOf(), visit);
        eachOf(schema.getOneOf(), visit);
    }

    private static void eachOf(java.util.Collection<Schema> schemas, java.util.function.Consumer<Schema> visit) {
        if (schemas != null) {
            schemas.forEach(schema -> each(schema, visit));
        }
    }
}

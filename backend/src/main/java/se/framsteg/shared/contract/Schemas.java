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
import se.framsteg.shared.Codes;
import se.framsteg.shared.contract.RoomContract.SchemaWords;

/**
 * The schemas as they are on the wire: codes in kebab-case; in what is sent nothing unknown, in what is answered everything
 * there unless the record says that it {@link MayBeAbsent}.
 */
final class Schemas {

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
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(operation -> {
                    if (operation.getRequestBody() != null) {
                        collect(operation.getRequestBody().getContent(), sent);
                    }
                    collectAnswers(operation, answered);
                }));
        all.forEach((name, schema) -> {
            complete(name, schema);
            boolean object = schema.getProperties() != null;
            if (object && sent.contains(name)) {
                schema.setAdditionalPropertiesBoolean(false);
            } else if (object && answered.contains(name)) {
                require(name, schema);
            }
        });
        contract.getComponents().setSchemas(new TreeMap<>(all));
    }

    private void complete(String name, Schema schema) {
        each(schema, Schemas::useWireCodes);
        SchemaWords written = words.get(name);
        if (written != null && written.term() != null) {
            schema.addExtension("x-term-sv", written.term());
        }
        if (written != null && written.sv() != null) {
            schema.setDescription(written.sv() + " / " + written.en());
        }
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

    private void collectAnswers(Operation operation, Set<String> names) {
        operation.getResponses().getAPIResponses().values().forEach(answer -> collect(answer.getContent(), names));
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

package se.framsteg.shared.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import se.framsteg.shared.problem.Words;

/**
 * What a room says of its part of the contract, in {@code contract/<room>.yaml}.
 *
 * @param tags what each group of operations is about
 * @param schemas the Swedish term of each schema, and the description of those that are no records
 * @param parameters the ids that stand in addresses, by name
 * @param scopes what an API client may be granted
 * @param operations by operationId
 */
record RoomContract(
        Map<String, Words> tags,
        Map<String, SchemaWords> schemas,
        Map<String, ParameterWords> parameters,
        Map<String, Words> scopes,
        Map<String, OperationWords> operations) {

    RoomContract {
        tags = tags == null ? Map.of() : tags;
        schemas = schemas == null ? Map.of() : schemas;
        parameters = parameters == null ? Map.of() : parameters;
        scopes = scopes == null ? Map.of() : scopes;
        operations = operations == null ? Map.of() : operations;
    }

    /**
     * @param term what people call it, in Swedish
     * @param sv the description, when no annotation carries it
     */
    record SchemaWords(String term, String sv, String en) {}

    record ParameterWords(String sv, String en, Object example) {
        Words words() {
            return new Words(sv, en);
        }
    }

    /**
     * @param request named examples of the body
     * @param answer named examples of the successful answer
     * @param query parameters that {@code se.framsteg.shared.http.Query} reads
     * @param form fields of a form body
     * @param problems slugs of what it may refuse with beyond the usual
     * @param versioned the answer carries an ETag to change by
     * @param paged takes limit and offset
     * @param ownPages demands the header of our own pages although nobody is signed in yet
     */
    record OperationWords(
            Words summary,
            Words description,
            Map<String, NamedExample> request,
            Map<String, NamedExample> answer,
            List<QueryWords> query,
            Map<String, FieldWords> form,
            List<String> problems,
            boolean versioned,
            boolean paged,
            boolean ownPages) {

        OperationWords {
            request = request == null ? Map.of() : request;
            answer = answer == null ? Map.of() : answer;
            query = query == null ? List.of() : query;
            form = form == null ? Map.of() : form;
            problems = problems == null ? List.of() : problems;
        }
    }

    /** @param mediaType which of several it is an example of; application/json when not given */
    record NamedExample(String sv, String en, String mediaType, Object value) {
        Words words() {
            return new Words(sv, en);
        }
    }

    record QueryWords(String name, String sv, String en, boolean required, Map<String, Object> schema, Object example) {
        Words words() {
            return new Words(sv, en);
        }
    }

    record FieldWords(
            String sv,
            String en,
            boolean required,
            @JsonProperty("enum") List<Object> codes) {
        Words words() {
            return new Words(sv, en);
        }
    }
}

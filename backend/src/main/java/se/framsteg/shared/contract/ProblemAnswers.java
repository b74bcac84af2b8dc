package se.framsteg.shared.contract;

import static org.eclipse.microprofile.openapi.OASFactory.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import se.framsteg.shared.http.ProblemBody;
import se.framsteg.shared.problem.Explanations;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;
import se.framsteg.shared.problem.Words;

/** Answers of application/problem+json as components: one for each set of problem types that share a status somewhere. */
final class ProblemAnswers {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final Components components;
    private final CommonParts common;
    private final String base;

    ProblemAnswers(Components components, CommonParts common, String base) {
        this.components = components;
        this.common = common;
        this.base = base;
    }

    /** References to the answers for these problems, by status. */
    Map<String, APIResponse> answers(Set<ProblemType> problems) {
        Map<Integer, Set<ProblemType>> byStatus = problems.stream()
                .collect(Collectors.groupingBy(
                        ProblemType::status,
                        TreeMap::new,
                        Collectors.toCollection(() -> EnumSet.noneOf(ProblemType.class))));
        Map<String, APIResponse> answers = new TreeMap<>();
        byStatus.forEach((status, types) -> answers.put(Integer.toString(status), reference(types)));
        return answers;
    }

    /** The closed list itself, with what each means. */
    List<Map<String, Object>> list() {
        return Arrays.stream(ProblemType.values()).map(this::listed).toList();
    }

    private Map<String, Object> listed(ProblemType type) {
        Map<String, Object> row = new java.util.LinkedHashMap<>();
        row.put("slug", type.slug());
        row.put("status", type.status());
        row.put("title", Bilingual.line(type.title()));
        row.put("description", Bilingual.line(Explanations.of(type)));
        return row;
    }

    private APIResponse reference(Set<ProblemType> types) {
        String name = types.stream().map(ProblemAnswers::pascal).collect(Collectors.joining("Or"));
        if (components.getResponses() == null || !components.getResponses().containsKey(name)) {
            components.addResponse(name, response(types));
        }
        return createAPIResponse().ref("#/components/responses/" + name);
    }

    private APIResponse response(Set<ProblemType> types) {
        MediaType problem = createMediaType().schema(createSchema().ref("#/components/schemas/Problem"));
        for (ProblemType type : types) {
            problem.addExample(type.slug(), exampleReference(type));
        }
        APIResponse response = createAPIResponse()
                .description(Bilingual.line(new Words(
                        types.stream().map(type -> type.title().sv()).collect(Collectors.joining(", eller ")),
                        types.stream().map(type -> type.title().en()).collect(Collectors.joining(", or ")))))
                .content(createContent().addMediaType(ProblemBody.MEDIA_TYPE, problem));
        common.onEveryAnswer(response);
        common.header(response, "Content-Language", "ContentLanguage");
        int status = types.iterator().next().status();
        if (status == 429 || status == 503) {
            common.header(response, "Retry-After", "RetryAfter");
        }
        if (status == 401) {
            common.header(response, "WWW-Authenticate", "Authenticate");
        }
        return response;
    }

    private Example exampleReference(ProblemType type) {
        if (components.getExamples() == null || !components.getExamples().containsKey(type.slug())) {
            components.addExample(
                    type.slug(),
                    createExample().summary(Bilingual.line(type.title())).value(body(type)));
        }
        return createExample().ref("#/components/examples/" + type.slug());
    }

    private Map<String, Object> body(ProblemType type) {
        List<Fault> faults = type == ProblemType.INVALID_REQUEST
                ? List.of(
                        Fault.at("/plannedStartOn", "wrong-type", "Skriv ett datum som 2026-11-24.", ""),
                        Fault.at("/text", "required", "Fyll i det här.", ""))
                : List.of();
        Problem problem = new Problem(type, Explanations.of(type), faults);
        return ProblemBody.of(problem, base, "/framsteg/v1/session", TRACE, Locale.forLanguageTag("sv"));
    }

    private static String pascal(ProblemType type) {
        return Arrays.stream(type.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}

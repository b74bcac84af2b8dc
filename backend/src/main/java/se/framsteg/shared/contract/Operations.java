package se.framsteg.shared.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createExample;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import se.framsteg.shared.contract.RoomContract.NamedExample;
import se.framsteg.shared.contract.RoomContract.OperationWords;
import se.framsteg.shared.contract.RoomContract.ParameterWords;
import se.framsteg.shared.problem.ProblemType;

/** Gives each operation its words, its examples, and everything that follows from what kind of operation it is. */
final class Operations {

    private static final String JSON = "application/json";
    private static final OperationWords NOT_WRITTEN =
            new OperationWords(null, null, null, null, null, null, null, false, false, false);

    private final RoomContract rooms;
    private final Map<String, MatrixRow> matrix;
    private final CommonParts common;
    private final ProblemAnswers problems;

    Operations(RoomContract rooms, Map<String, MatrixRow> matrix, CommonParts common, ProblemAnswers problems) {
        this.rooms = rooms;
        this.matrix = matrix;
        this.common = common;
        this.problems = problems;
    }

    void complete(String path, HttpMethod method, Operation operation) {
        OperationWords words = rooms.operations().getOrDefault(operation.getOperationId(), NOT_WRITTEN);
        MatrixRow row = matrix.get(operation.getOperationId());
        OperationKind kind = OperationKind.of(path, method, operation, words, row);
        List<String> tags = operation.getTags();
        List<Parameter> parameters = parameters(operation, kind, words);
        RequestBody body = operation.getRequestBody();
        Map<String, APIResponse> answers = answers(operation, kind, words);

        // Taken away and put back in the order in which people read.
        operation.tags(null).parameters(null).requestBody(null).responses(null);
        operation.setSummary(words.summary() == null ? null : Bilingual.line(words.summary()));
        operation.setDescription(words.description() == null ? null : Bilingual.paragraphs(words.description()));
        operation.setTags(tags);
        setAccess(operation, row);
        operation.setParameters(parameters);
        if (body != null) {
            describeForm(body.getContent(), words);
            exemplify(body.getContent(), words.request());
            operation.setRequestBody(body.required(true));
        }
        operation.setResponses(createAPIResponses());
        answers.forEach(operation.getResponses()::addAPIResponse);
    }

    private List<Parameter> parameters(Operation operation, OperationKind kind, OperationWords words) {
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter :
                operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters()) {
            if (parameter.getIn() == Parameter.In.PATH) {
                describe(parameter);
                parameters.add(parameter);
            }
        }
        words.query().forEach(query -> parameters.add(QueryParameters.of(query)));
        addCommon(parameters, kind.paged(), "Limit", "Offset");
        addCommon(parameters, kind.takesVersion(), "IfMatch");
        addCommon(parameters, kind.versioned() && !kind.changes(), "IfNoneMatch");
        addCommon(parameters, kind.takesKey(), "IdempotencyKey");
        addCommon(parameters, kind.fromOwnPages(), "OwnPages");
        return parameters.isEmpty() ? null : parameters;
    }

    private void addCommon(List<Parameter> parameters, boolean when, String... components) {
        if (when) {
            for (String component : components) {
                parameters.add(common.parameter(component));
            }
        }
    }

    private void describe(Parameter parameter) {
        ParameterWords words = rooms.parameters().get(parameter.getName());
        if (words != null) {
            parameter
                    .description(Bilingual.line(words.words()))
                    .addExample("example", createExample().value(words.example()));
        }
    }

    private static void describeForm(Content content, OperationWords words) {
        words.form()
                .forEach((name, field) -> content.getMediaTypes().values().forEach(form -> {
                    Schema schema = form.getSchema().getProperties().get(name);
                    schema.setDescription(Bilingual.line(field.words()));
                    schema.setEnumeration(field.codes());
                    if (field.required()) {
                        form.getSchema().addRequired(name);
                    }
                }));
    }

    private static void exemplify(Content content, Map<String, NamedExample> examples) {
        if (content == null) {
            return;
        }
        examples.forEach((name, example) -> content.getMediaTypes().forEach((type, media) -> {
            String wanted = example.mediaType() == null ? JSON : example.mediaType();
            if (type.equals(wanted) || content.getMediaTypes().size() == 1) {
                media.addExample(
                        name,
                        createExample().summary(Bilingual.line(example.words())).value(example.value()));
            }
        }));
    }

    private Map<String, APIResponse> answers(Operation operation, OperationKind kind, OperationWords words) {
        Map<String, APIResponse> answers = new TreeMap<>();
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2") || status.startsWith("3")) {
                completeAnswer(status, answer, kind, words);
                answers.put(status, answer);
            }
        });
        if (kind.versioned() && !kind.changes()) {
            APIResponse unchanged = createAPIResponse()
                    .description("Oförändrat sedan den ETag du har. / Not modified since the ETag you have.");
            common.onEveryAnswer(unchanged);
            common.header(unchanged, "ETag", "ETag");
            answers.put("304", unchanged);
        }
        if (kind.takesKey() && kind.secret()) {
            answers.computeIfAbsent("204", status -> doneBefore(kind));
        }
        Set<ProblemType> types = UsualProblems.of(kind);
        words.problems()
                .forEach(slug -> types.add(ProblemType.ofSlug(slug)
                        .orElseThrow(() -> new IllegalStateException(
                                operation.getOperationId() + " names a problem that does not exist: " + slug))));
        answers.putAll(problems.answers(types));
        return answers;
    }

    /** A repeat of what holds a secret: the answer was not kept. */
    private APIResponse doneBefore(OperationKind kind) {
        APIResponse done = createAPIResponse()
                .description(
                        "Redan utfört med samma Idempotency-Key. Svaret sparas inte, för anropet rör något hemligt;"
                                + " hämta på nytt. / Already done with the same Idempotency-Key. The answer is not kept, since the"
                                + " call concerns a secret; fetch anew.");
        common.onEveryAnswer(done);
        common.header(done, "Idempotency-Replayed", "IdempotencyReplayed");
        if (kind.versioned() || kind.takesVersion()) {
            common.header(done, "ETag", "ETag");
        }
        return done;
    }

    private void completeAnswer(String status, APIResponse answer, OperationKind kind, OperationWords words) {
        Content content =
                answer.getContent() == null || answer.getContent().getMediaTypes() == null ? null : answer.getContent();
        answer.content(null)
                .setDescription(
                        switch (status) {
                            case "201" -> "Skapat. / Created.";
                            case "202" -> "Mottaget. / Accepted.";
                            case "204" -> "Utfört, inget att visa. / Done, nothing to show.";
                            default -> "Svaret. / The answer.";
                        });
        common.onEveryAnswer(answer);
        if (kind.versioned() || kind.takesVersion() && !status.equals("204")) {
            common.header(answer, "ETag", "ETag");
        }
        if (status.equals("201")) {
            common.header(answer, "Location", "Location");
        }
        if (kind.paged()) {
            common.header(answer, "Link", "Link");
        }
        if (kind.takesKey()) {
            common.header(answer, "Idempotency-Replayed", "IdempotencyReplayed");
        }
        exemplify(content, words.answer());
        answer.setContent(content);
    }

    /** Who may do it: as security schemes for programs, and in the words of the access matrix for people. */
    private static void setAccess(Operation operation, MatrixRow row) {
        if (row == null) {
            return;
        }
        if (row.open()) {
            operation.setSecurity(List.of());
        } else {
            operation.addSecurityRequirement(createSecurityRequirement().addScheme("bearer"));
            if (row.scope() != null) {
                operation.addSecurityRequirement(
                        createSecurityRequirement().addScheme("clientCredentials", row.scope()));
            }
        }
        Map<String, Object> access = new LinkedHashMap<>();
        access.put("row", row.row());
        access.put("roles", row.open() ? List.of("anyone") : row.roles());
        operation.addExtension("x-access", access);
    }
}

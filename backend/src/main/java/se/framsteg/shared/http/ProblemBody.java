package se.framsteg.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;

/** A problem as it goes out: application/problem+json (RFC 9457). */
public final class ProblemBody {

    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemBody() {}

    /** The members in the order people read them; {@code instance} is the request's own address, without its query. */
    public static Map<String, Object> of(
            Problem problem, String base, String instance, String traceId, Locale language) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", base + "/framsteg/problem/" + problem.type().slug());
        body.put("title", problem.type().title().in(language));
        body.put("status", problem.type().status());
        body.put("detail", problem.detail().in(language));
        body.put("instance", instance);
        body.put("traceId", traceId);
        if (!problem.faults().isEmpty()) {
            body.put("errors", faults(problem.faults(), language));
        }
        body.putAll(problem.members());
        return body;
    }

    private static List<Map<String, Object>> faults(List<Fault> faults, Locale language) {
        return faults.stream()
                .map(fault -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("pointer", fault.pointer());
                    row.put("code", fault.code());
                    row.put("message", fault.message().in(language));
                    if (fault.line() != null) {
                        row.put("line", fault.line());
                        row.put("column", fault.column());
                    }
                    return row;
                })
                .toList();
    }

    static Response answer(Problem problem, Map<String, Object> body, Locale language) {
        Response.ResponseBuilder answer = Response.status(problem.type().status())
                .type(MEDIA_TYPE)
                .header("Content-Language", language.getLanguage())
                .entity(body);
        Object retryAfter = problem.members().get("retryAfterSeconds");
        if (retryAfter != null) {
            answer.header("Retry-After", retryAfter);
        }
        if (problem.type().status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"framsteg\""); // RFC 9110 demands one
        }
        return answer.build();
    }
}

package se.framsteg.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** What never reaches a resource (too large, unreadable, no token, broken routing) is answered as a problem too. */
@ApplicationScoped
public class RouterProblems {

    private static final Logger LOG = Logger.getLogger(RouterProblems.class);
    private static final int LONGEST_ADDRESS = 2048;
    private static final int LARGEST_BODY = 1_000_000;

    private final ObjectMapper json;
    private final String publicUrl;
    private final String apiVersion;

    RouterProblems(
            ObjectMapper json,
            @ConfigProperty(name = "framsteg.public-url") String publicUrl,
            @ConfigProperty(name = "framsteg.api-version") String apiVersion) {
        this.json = json;
        this.publicUrl = publicUrl;
        this.apiVersion = apiVersion;
    }

    void listen(@Observes Router router) {
        router.route("/framsteg/*").order(Integer.MIN_VALUE).failureHandler(this::fail);
    }

    void bounds(@Observes Filters filters) {
        filters.register(this::refuseOversized, 500);
    }

    private void refuseOversized(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (context.request().uri().length() > LONGEST_ADDRESS) {
            answer(context, Problem.of(ProblemType.ADDRESS_TOO_LONG));
        } else if (length != null && (length.length() > 9 || Long.parseLong(length) > LARGEST_BODY)) {
            answer(context, Problem.of(ProblemType.TOO_LARGE));
        } else {
            context.next();
        }
    }

    private void fail(RoutingContext context) {
        int status = context.statusCode() > 0 ? context.statusCode() : 500;
        Problem problem = Problems.ofStatus(status);
        if (problem.type() == ProblemType.INTERNAL_ERROR) {
            LOG.errorf(context.failure(), "Failed outside the resources");
        }
        answer(context, problem);
    }

    private void answer(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        Locale language = Languages.of(context.request().getHeader("Accept-Language"));
        RequestTrace trace = new RequestTrace();
        trace.continueFrom(context.request().getHeader("traceparent"));
        try {
            String body = json.writeValueAsString(
                    ProblemBody.of(problem, publicUrl, context.request().path(), trace.id(), language));
            response.setStatusCode(problem.type().status())
                    .putHeader("Content-Type", ProblemBody.MEDIA_TYPE)
                    .putHeader("Content-Language", language.getLanguage())
                    .putHeader("API-Version", apiVersion)
                    .putHeader("traceparent", trace.traceparent())
                    .putHeader("Cache-Control", "no-store")
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .end(body);
        } catch (JsonProcessingException impossible) {
            response.setStatusCode(500).end();
        }
    }
}

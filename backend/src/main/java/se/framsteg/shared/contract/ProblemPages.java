package se.framsteg.shared.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.framsteg.shared.problem.Explanations;
import se.framsteg.shared.problem.ProblemType;

/** Where the {@code type} of a problem leads: what it means and what to do, for a person or for a program. */
@ApplicationScoped
public class ProblemPages {

    private static final String PATH = "/framsteg/problem/";

    private final Template page;
    private final ObjectMapper json;
    private final String publicUrl;

    ProblemPages(
            @Location("contract/problem.html") Template page,
            ObjectMapper json,
            @ConfigProperty(name = "framsteg.public-url") String publicUrl) {
        this.page = page;
        this.json = json;
        this.publicUrl = publicUrl;
    }

    void listen(@Observes Router router) {
        router.get(PATH + ":slug").handler(this::show);
    }

    private void show(RoutingContext context) {
        Optional<ProblemType> type = ProblemType.ofSlug(context.pathParam("slug"));
        if (type.isEmpty()) {
            context.fail(404);
        } else if (wantsJson(context)) {
            PlainPage.answer(context, "application/json", json(type.get()));
        } else {
            PlainPage.answer(context, "text/html; charset=utf-8", html(type.get()));
        }
    }

    /** A browser names text/html; whoever says nothing gets the page. */
    private static boolean wantsJson(RoutingContext context) {
        String accepted = context.request().getHeader("Accept");
        return accepted != null && accepted.contains("json") && !accepted.contains("html");
    }

    private String html(ProblemType type) {
        return page.data("style", PlainPage.STYLE)
                .data("title", type.title())
                .data("explanation", Explanations.of(type))
                .data("status", type.status())
                .data("slug", type.slug())
                .render();
    }

    private String json(ProblemType type) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", publicUrl + PATH + type.slug());
        body.put("status", type.status());
        body.put("title", type.title());
        body.put("explanation", Explanations.of(type));
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

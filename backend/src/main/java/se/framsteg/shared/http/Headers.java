package se.framsteg.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What every answer of the API carries, and the conditional reading of single resources (RFC 9110). */
public class Headers {

    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private final RequestTrace trace;
    private final String apiVersion;

    Headers(RequestTrace trace, @ConfigProperty(name = "framsteg.api-version") String apiVersion) {
        this.trace = trace;
        this.apiVersion = apiVersion;
    }

    @ServerRequestFilter(preMatching = true)
    public void joinTrace(ContainerRequestContext request) {
        trace.continueFrom(request.getHeaderString("traceparent"));
    }

    @ServerResponseFilter
    public void complete(ContainerRequestContext request, ContainerResponseContext answer) {
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        headers.putSingle("API-Version", apiVersion);
        headers.putSingle("traceparent", trace.traceparent());
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putSingle("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, java.util.List.of("no-store"));
        headers.add(HttpHeaders.VARY, "Accept, Accept-Language, Authorization, Cookie");
        answerNotModified(request, answer);
    }

    private static void answerNotModified(ContainerRequestContext request, ContainerResponseContext answer) {
        EntityTag current = answer.getEntityTag();
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (current == null || known == null || answer.getStatus() != 200 || !SAFE.contains(request.getMethod())) {
            return;
        }
        for (String etag : known.split(",")) {
            if (etag.strip().equals("\"" + current.getValue() + "\"")) {
                answer.setStatus(304);
                answer.setEntity(null);
                return;
            }
        }
    }
}

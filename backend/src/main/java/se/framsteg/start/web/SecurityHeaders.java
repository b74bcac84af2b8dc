package se.framsteg.start.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser may do with our pages. The API's answers are data and carry a stricter policy of their own. */
@ApplicationScoped
public class SecurityHeaders {

    private static final int BEFORE_EVERYTHING = 1000;

    public static final Map<String, String> ALL = all();

    private static Map<String, String> all() {
        var headers = new LinkedHashMap<String, String>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob:;"
                        + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-ancestors 'none';"
                        + " base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
        return headers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::addTo, BEFORE_EVERYTHING);
    }

    private void addTo(RoutingContext context) {
        if (Addresses.isPage(context.normalizedPath())) {
            ALL.forEach(context.response()::putHeader);
        }
        context.next();
    }
}

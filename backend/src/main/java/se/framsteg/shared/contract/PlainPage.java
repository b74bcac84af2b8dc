package se.framsteg.shared.contract;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Base64;
import se.framsteg.shared.Sha256;

/** A page with a few words on it, outside the web app: no script, one line of style, readable without either. */
final class PlainPage {

    static final String STYLE =
            "main{max-width:40rem;margin:3rem auto;padding:0 1rem;font:1.1rem/1.6 system-ui,sans-serif}";

    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + sha256(STYLE) + "'; frame-ancestors 'none'; base-uri 'none'";

    private PlainPage() {}

    static void answer(RoutingContext context, String contentType, String body) {
        HttpServerResponse response = context.response();
        response.putHeader("Content-Type", contentType)
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cache-Control", "public, max-age=3600")
                .putHeader("Vary", "Accept")
                .end(body);
    }

    private static String sha256(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text));
    }
}

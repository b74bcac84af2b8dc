package se.framsteg.start.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands out the web app when it is told where it lies; every page address gets a page, and the app does the rest. */
@ApplicationScoped
public class WebApp {

    private static final String ONE_YEAR = "public, max-age=31536000, immutable";
    private static final String ASK_FIRST = "no-cache";

    private final Optional<Path> folder;

    WebApp(@ConfigProperty(name = "framsteg.spa-dir") Optional<Path> folder) {
        this.folder = folder;
    }

    void listen(@Observes Router router) throws IOException {
        if (folder.isPresent()) {
            var files = WebFiles.in(folder.get());
            router.route()
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .last()
                    .handler(context -> answer(context, files));
        }
    }

    private static void answer(RoutingContext context, WebFiles files) {
        var path = context.normalizedPath();
        var file = files.at(path);
        if (file.isPresent()) {
            send(context, file.get(), path.startsWith("/assets/") ? ONE_YEAR : ASK_FIRST);
        } else if (Addresses.isPage(path) && !Addresses.looksLikeAFile(path)) {
            send(context, files.pageFor(path), ASK_FIRST);
        } else {
            context.next();
        }
    }

    private static void send(RoutingContext context, WebFile file, String caching) {
        var request = context.request();
        var response = context.response();
        response.putHeader(HttpHeaders.CACHE_CONTROL, caching);
        response.putHeader(HttpHeaders.ETAG, file.etag());
        response.putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (file.etag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        var encoding = file.encodingFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var content = file.encodings().get(encoding);
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.contentType());
        // Plain is said too, or the server would pack fonts and pictures again, which are packed by nature.
        response.putHeader(HttpHeaders.CONTENT_ENCODING, encoding);
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.length()));
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(content);
        }
    }
}

package se.framsteg.start.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The built web app, read once: it is small, and an address that is only ever looked up in a map cannot reach outside its
 * folder.
 */
record WebFiles(Map<String, WebFile> byPath) {

    private static final String INDEX = "/index.html";

    static WebFiles in(Path folder) throws IOException {
        var files = new HashMap<String, WebFile>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var address = "/" + folder.relativize(path).toString().replace('\\', '/');
                if (!address.contains("/.") && !WebFile.isPacked(path)) {
                    files.put(address, WebFile.read(path));
                }
            }
        }
        return new WebFiles(Map.copyOf(files));
    }

    Optional<WebFile> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** {@code /intyg/…} has a page of its own, {@code intyg.html}: light, for those who only check a certificate. */
    WebFile pageFor(String path) {
        var ownPage = "/" + path.split("/", 3)[1] + ".html";
        return byPath.getOrDefault(ownPage, byPath.get(INDEX));
    }
}

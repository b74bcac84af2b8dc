package se.framsteg.shared.http;

import jakarta.ws.rs.core.Response;

/** A view together with the version of the row it shows, as a service hands it to its resource. */
public record Versioned<V>(V view, long version) {

    public Response ok() {
        return Answers.ok(view, version);
    }

    /** @param path under the API's root, such as {@code /referrals/…} */
    public Response created(String path) {
        return Answers.created(path, view, version);
    }
}

package se.framsteg.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The few shapes an answer has. */
public final class Answers {

    private Answers() {}

    public static Response ok(Object view, long version) {
        return Response.ok(view).tag(Version.etag(version)).build();
    }

    /** @param path under the API's root, such as {@code /referrals/…} */
    public static Response created(String path, Object view, long version) {
        // As text: JAX-RS would put the root before it once more, and a host that only we know.
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/framsteg/v1" + path)
                .entity(view)
                .tag(Version.etag(version))
                .build();
    }
}

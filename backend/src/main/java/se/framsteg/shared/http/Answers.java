package se.framsteg.shared.http;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The few shapes an answer has. */
public final class Answers {

    private Answers() {}

    public static Response ok(Object view, long version) {
        return Response.ok(view).tag(Version.etag(version)).build();
    }

    /** @param path under the API's root, such as {@code /referrals/…} */
    public static Response created(String path, Object view, long version) {
        return Response.created(URI.create("/framsteg/v1" + path))
                .entity(view)
                .tag(Version.etag(version))
                .build();
    }
}

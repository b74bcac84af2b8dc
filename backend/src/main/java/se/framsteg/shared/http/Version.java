package se.framsteg.shared.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a row, on the wire as a strong ETag ({@code "7"}). Changes demand it back as If-Match (RFC 9110). */
public record Version(long number) {

    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

    /** What the caller says it changes: 428 when it says nothing, 412 when it says something that cannot be. */
    public static Version ifMatch(String header) {
        if (header == null || header.isBlank()) {
            throw Problems.versionRequired();
        }
        Matcher etag = STRONG.matcher(header.trim());
        if (!etag.matches()) {
            throw Problems.staleVersion();
        }
        return new Version(Long.parseLong(etag.group(1)));
    }

    /** Refuses (412) when the row has moved on since the caller looked. */
    public void mustBe(long current) {
        if (number != current) {
            throw Problems.staleVersion();
        }
    }

    public static EntityTag etag(long version) {
        return new EntityTag(Long.toString(version));
    }
}

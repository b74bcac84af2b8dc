package se.framsteg.shared.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The trace a request belongs to (W3C Trace Context): taken from {@code traceparent}, or begun here. */
@RequestScoped
public class RequestTrace {

    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private String id;

    void continueFrom(String traceparent) {
        if (traceparent == null) {
            return;
        }
        Matcher known = TRACEPARENT.matcher(traceparent);
        if (known.matches()) {
            id = known.group(1);
        }
    }

    /** 32 hexadecimal digits; stands in problems, logs and the audit. */
    public String id() {
        if (id == null) {
            id = hex(16);
        }
        return id;
    }

    String traceparent() {
        return "00-" + id() + "-" + hex(8) + "-01";
    }

    /** An identifier, not a secret: the fast generator will do. */
    static String hex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}

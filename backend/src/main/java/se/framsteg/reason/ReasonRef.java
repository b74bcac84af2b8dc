package se.framsteg.reason;

import jakarta.persistence.Embeddable;

/** Which reason was given, in the version that was offered then. */
@Embeddable
public record ReasonRef(String list, String code, Integer version) {

    /** Null for null. */
    public static ReasonRef of(Reason reason) {
        return reason == null ? null : new ReasonRef(reason.list(), reason.code(), reason.version());
    }
}

package se.framsteg.referral;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.reason.Reason;

@Schema(name = "ReferralReason", description = "En orsak eller ett nästa steg, i ord. / A reason or a next step.")
public record CodeView(
        @Schema(description = "Koden i sin lista. / The code in its list.", examples = "no-place")
        String code,

        @Schema(description = "I ord. / In words.", examples = "Ingen ledig plats")
        String label) {

    static CodeView of(Reason reason) {
        return reason == null
                ? null
                : new CodeView(reason.code(), reason.label().sv());
    }
}

package se.framsteg.referral;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.framsteg.shared.http.Answers;

/**
 * A change that has been made, and the referral as it now is.
 *
 * @param change the row of history it left; null when it left none (a draft)
 */
public record ReferralChange(UUID referral, UUID change, ReferralView view, long version) {

    public Response created() {
        String made = change == null ? ReferralAddresses.of(referral) : ReferralAddresses.of(referral, change);
        return Answers.created(made, view, version);
    }

    public Response ok() {
        return Answers.ok(view, version);
    }
}

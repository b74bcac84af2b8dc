package se.framsteg.referral;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody owes an answer and is reminded.
 *
 * @param side whose turn it is
 * @param escalated the leaders on both sides are told too
 */
public record ReferralReminded(
        UUID referralId, Party sender, Party receiver, ReferralSide side, boolean escalated, Instant occurredAt)
        implements ReferralEvent {

    @Override
    public String type() {
        return escalated ? "referral.escalated" : "referral.reminded";
    }
}

package se.framsteg.referral;

import java.time.Instant;
import java.util.UUID;

/** A waiting list went by without an answer, and the answer is owed again: whoever keeps the list has to look. */
public record ReferralLapsed(UUID referralId, Party sender, Party receiver, Instant occurredAt)
        implements ReferralEvent {

    @Override
    public String type() {
        return "referral.waiting-list-lapsed";
    }
}

package se.framsteg.referral;

import java.time.Instant;
import java.util.UUID;

/**
 * It ended before the start. A placement that was planned is cancelled with it.
 *
 * @param from where it was; a placement was planned when that is CONFIRMED
 */
public record ReferralEnded(
        UUID referralId, Party sender, Party receiver, ReferralStatus from, ReferralStatus to, Instant occurredAt)
        implements ReferralEvent {}

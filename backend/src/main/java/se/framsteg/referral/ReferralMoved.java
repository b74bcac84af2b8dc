package se.framsteg.referral;

import java.time.Instant;
import java.util.UUID;

/** The two sides have come a step further, or back to talking. */
public record ReferralMoved(UUID referralId, Party sender, Party receiver, ReferralStatus to, Instant occurredAt)
        implements ReferralEvent {}

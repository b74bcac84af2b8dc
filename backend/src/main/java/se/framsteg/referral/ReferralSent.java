package se.framsteg.referral;

import java.time.Instant;
import java.util.UUID;

/** A unit of an enterprise has been asked. */
public record ReferralSent(UUID referralId, Party sender, Party receiver, Instant occurredAt)
        implements ReferralEvent {}

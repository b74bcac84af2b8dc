package se.framsteg.referral;

import java.time.Instant;
import java.util.UUID;

/**
 * A place is offered and kept.
 *
 * @param supervisorId the membership of the one who will meet the person
 */
public record ReferralAccepted(UUID referralId, Party sender, Party receiver, UUID supervisorId, Instant occurredAt)
        implements ReferralEvent {}

package se.framsteg.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The person has come: the planned placement begins. */
public record ReferralStarted(UUID referralId, Party sender, Party receiver, LocalDate firstDayOn, Instant occurredAt)
        implements ReferralEvent {}

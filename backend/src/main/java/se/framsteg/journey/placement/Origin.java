package se.framsteg.journey.placement;

import java.time.LocalDate;
import java.util.UUID;

/** Where a placement comes from. */
public sealed interface Origin {

    /** The person came on their own. */
    record SelfEnrolled() implements Origin {}

    /** A referral, from this unit of that authority. */
    record Referred(
            UUID referralId, UUID commissionerOrgId, UUID commissionerUnitId, LocalDate sentOn, LocalDate acceptedOn)
            implements Origin {}
}

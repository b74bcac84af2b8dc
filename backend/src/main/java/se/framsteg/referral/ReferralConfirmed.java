package se.framsteg.referral;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.shared.time.SwedishClock;

/**
 * The start is decided: a placement can be planned.
 *
 * @param sentOn when the referral was sent, which due rules count from
 * @param participantId the person, in the receiver's enterprise
 * @param supervisorId the membership of the one who will meet the person
 */
public record ReferralConfirmed(
        UUID referralId,
        Party sender,
        Party receiver,
        String placementKind,
        LocalDate sentOn,
        LocalDate startOn,
        LocalDate periodTo,
        BigDecimal hoursPerWeek,
        UUID participantId,
        UUID supervisorId,
        Instant occurredAt)
        implements ReferralEvent {

    static ReferralConfirmed of(Referral referral, Instant at) {
        return new ReferralConfirmed(
                referral.id(),
                referral.sender(),
                referral.receiver(),
                referral.order().placementKind(),
                SwedishClock.dayOf(referral.sentAt()),
                referral.dates().startOn(),
                referral.order().periodTo(),
                referral.order().hoursPerWeek(),
                referral.participantId(),
                referral.handledBy(),
                at);
    }
}

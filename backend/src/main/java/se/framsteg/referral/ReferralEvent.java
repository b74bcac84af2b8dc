package se.framsteg.referral;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.shared.DomainEvent;

/**
 * Something has happened to a referral. Observed in the transaction it happened in: whoever listens agrees, or nothing
 * happens at all.
 */
public interface ReferralEvent extends DomainEvent {

    UUID referralId();

    Party sender();

    Party receiver();

    @Override
    default String type() {
        return "referral.status-changed";
    }

    @Override
    default UUID subjectId() {
        return referralId();
    }

    @Override
    default UUID organisationId() {
        return sender().orgId();
    }

    @Override
    default Set<UUID> audience() {
        return Stream.of(sender().orgId(), receiver().orgId()).collect(Collectors.toUnmodifiableSet());
    }

    /** The event of a change that has been made. */
    static ReferralEvent of(Referral referral, ReferralTransition row) {
        UUID id = referral.id();
        Party sender = referral.sender();
        Party receiver = referral.receiver();
        Instant at = row.by().at();
        return switch (row.to()) {
            case SENT -> new ReferralSent(id, sender, receiver, at);
            case ACCEPTED -> new ReferralAccepted(id, sender, receiver, referral.handledBy(), at);
            case CONFIRMED -> ReferralConfirmed.of(referral, at);
            case STARTED -> new ReferralStarted(id, sender, receiver, row.by().on(), at);
            case DECLINED, WITHDRAWN, EXPIRED, NOT_STARTED, SUPERSEDED ->
                new ReferralEnded(id, sender, receiver, row.from(), row.to(), at);
            case RECEIVED ->
                row.action() == ReferralAction.LAPSE
                        ? new ReferralLapsed(id, sender, receiver, at)
                        : new ReferralMoved(id, sender, receiver, row.to(), at);
            case DRAFT, INFO_REQUESTED, IN_DIALOGUE, WAITLISTED, CLOSED ->
                new ReferralMoved(id, sender, receiver, row.to(), at);
        };
    }
}

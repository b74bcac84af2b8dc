package se.framsteg.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.access.UnitOfWork;
import se.framsteg.participant.ParticipantId;
import se.framsteg.participant.ParticipantService;
import se.framsteg.participant.assignment.AssignmentService;
import se.framsteg.participant.assignment.Following;
import se.framsteg.shared.time.SwedishClock;

/**
 * Whoever is offered a place is a participant of the enterprise, and the one who will meet them follows them as long as the
 * place is theirs. Settled with each change of the referral, whichever side or rule brought it about.
 */
@ApplicationScoped
class ReferralFollowing {

    private final Referrals referrals;
    private final ReferralSeals seals;
    private final ParticipantService participants;
    private final AssignmentService assignments;
    private final UnitOfWork work;

    ReferralFollowing(
            Referrals referrals,
            ReferralSeals seals,
            ParticipantService participants,
            AssignmentService assignments,
            UnitOfWork work) {
        this.referrals = referrals;
        this.seals = seals;
        this.participants = participants;
        this.assignments = assignments;
        this.work = work;
    }

    /**
     * @param held whether a place was kept before
     * @param metBy who was to meet the person before; null when nobody was
     */
    void settle(Referral referral, boolean held, UUID metBy, Instant at) {
        if (referral.placeHeld() && !(held && referral.handledBy().equals(metBy))) {
            if (!held && referral.status() == ReferralStatus.ACCEPTED) {
                takeIn(referral);
            }
            inEnterprise(referral, () -> {
                stop(referral);
                follow(referral, SwedishClock.dayOf(at));
            });
        } else if (referral.status().isNegativeEnd() && referral.assignmentId() != null) {
            inEnterprise(referral, () -> stop(referral));
        }
    }

    /** By the manager who offers the place: an offer is always the enterprise's own act. */
    private void takeIn(Referral referral) {
        UUID unit = referral.receiver().unitId();
        if (referral.participantId() != null) {
            participants.takeInAgain(new ParticipantId(referral.participantId()), unit);
            return;
        }
        ParticipantId taken = participants.takeIn(
                referral.person().particulars(),
                unit,
                seals.openNumber(referral.id(), referral.secrets()).orElse(null));
        referral.takenIn(taken.value());
    }

    /** An assignment that somebody else decided about is not this referral's to end. */
    private void follow(Referral referral, LocalDate from) {
        Following following = assignments.follow(
                referral.receiver().orgId(), new ParticipantId(referral.participantId()), referral.handledBy(), from);
        boolean ours = following.begun() || referrals.anotherCountsOn(following.assignmentId(), referral);
        referral.followedIn(ours ? following.assignmentId() : null);
    }

    private void stop(Referral referral) {
        UUID assignment = referral.assignmentId();
        referral.followedIn(null);
        if (assignment != null && !referrals.anotherCountsOn(assignment, referral)) {
            assignments.stopFollowing(referral.receiver().orgId(), assignment);
        }
    }

    private void inEnterprise(Referral referral, Runnable consequence) {
        work.inOrganisation(referral.receiver().orgId(), consequence);
    }
}

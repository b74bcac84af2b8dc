package se.framsteg.journey.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.model.Models;
import se.framsteg.referral.ReferralChanges;
import se.framsteg.referral.ReferralConfirmed;
import se.framsteg.referral.ReferralEnded;
import se.framsteg.referral.ReferralStarted;
import se.framsteg.referral.ReferralStatus;

/**
 * The placement follows its referral, in the same transaction: planned when the start is confirmed, begun when the person has
 * come, called off when it ends before that. Whoever does it may work at the authority; the placement is the enterprise's.
 */
@ApplicationScoped
class ReferralFollower {

    private final PlanningService planning;
    private final Placements placements;
    private final PlacementMoves moves;
    private final ReferralChanges referrals;
    private final Models models;
    private final WhoActs who;

    ReferralFollower(
            PlanningService planning,
            Placements placements,
            PlacementMoves moves,
            ReferralChanges referrals,
            Models models,
            WhoActs who) {
        this.planning = planning;
        this.placements = placements;
        this.moves = moves;
        this.referrals = referrals;
        this.models = models;
        this.who = who;
    }

    void plan(@Observes ReferralConfirmed confirmed) {
        UUID enterprise = confirmed.receiver().orgId();
        PlacementPlan plan = new PlacementPlan(
                confirmed.participantId(),
                confirmed.receiver().unitId(),
                confirmed.supervisorId(),
                confirmed.placementKind(),
                models.inForce().id(),
                confirmed.startOn(),
                confirmed.periodTo(),
                confirmed.hoursPerWeek());
        Origin origin = new Origin.Referred(
                confirmed.referralId(),
                confirmed.sender().orgId(),
                confirmed.sender().unitId(),
                confirmed.sentOn(),
                referrals.acceptedOn(confirmed.referralId()).orElse(null));
        moves.inEnterprise(enterprise, () -> planning.plan(enterprise, plan, origin, who.now()));
    }

    void begin(@Observes ReferralStarted started) {
        UUID enterprise = started.receiver().orgId();
        Placement placement =
                placements.ofReferral(enterprise, started.referralId()).orElseThrow();
        moves.record(placement, placement.begin(who.on(started.firstDayOn())));
    }

    void callOff(@Observes ReferralEnded ended) {
        if (ended.from() != ReferralStatus.CONFIRMED) {
            return;
        }
        UUID enterprise = ended.receiver().orgId();
        moves.inEnterprise(enterprise, () -> {
            Placement placement =
                    placements.ofReferral(enterprise, ended.referralId()).orElseThrow();
            moves.record(placement, placement.callOff(who.theService()));
        });
    }
}

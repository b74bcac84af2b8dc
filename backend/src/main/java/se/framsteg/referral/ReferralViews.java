package se.framsteg.referral;

import static se.framsteg.referral.ReferralView.RECEIVER;
import static se.framsteg.referral.ReferralView.SENDER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.AccessDecision;
import se.framsteg.access.Role;
import se.framsteg.access.machine.AllowedAction;
import se.framsteg.access.staff.Colleagues;
import se.framsteg.reason.ReasonRef;
import se.framsteg.reason.Reasons;
import se.framsteg.shared.Link;
import se.framsteg.shared.time.SwedishClock;

/** Shows a referral to the side that looks: the sender what it sent, the enterprise what was sent to it. */
@ApplicationScoped
class ReferralViews {

    private final AnswerClock answers;
    private final SwedishClock clock;
    private final ReferralSeals seals;
    private final Reasons reasons;
    private final Colleagues colleagues;

    ReferralViews(
            AnswerClock answers, SwedishClock clock, ReferralSeals seals, Reasons reasons, Colleagues colleagues) {
        this.answers = answers;
        this.clock = clock;
        this.seals = seals;
        this.reasons = reasons;
        this.colleagues = colleagues;
    }

    /** The side the actor stands on in this referral. */
    private static ReferralSide side(Party sender, AccessDecision decision) {
        boolean sends =
                decision.roles().contains(Role.CASE_OFFICER) || decision.roles().contains(Role.CLIENT);
        return sends && decision.actor().organisationId().equals(sender.orgId())
                ? ReferralSide.SENDER
                : ReferralSide.RECEIVER;
    }

    ReferralView view(ReferralDetail one, AccessDecision decision) {
        ReferralSide side = side(one.sender(), decision);
        ReferralWords words = seals.openWords(one.id(), one.secrets());
        return side == ReferralSide.SENDER
                ? new ReferralView.ForSender(
                        SENDER,
                        one.id(),
                        StatusView.of(one.status()),
                        waiting(one.status(), one.turn(), one.dates(), side),
                        person(one),
                        OrderView.of(one.order(), words),
                        DatesView.of(one.dates()),
                        one.senderView(),
                        one.receiverView(),
                        supervisor(one),
                        one.legalGround(),
                        one.requestId(),
                        one.reroutedFrom(),
                        reason(one.endReason()),
                        one.createdAt(),
                        one.sentAt(),
                        one.changedAt(),
                        allowed(one, decision),
                        links(one.id(), null))
                : new ReferralView.ForReceiver(
                        RECEIVER,
                        one.id(),
                        StatusView.of(one.status()),
                        waiting(one.status(), one.turn(), one.dates(), side),
                        person(one),
                        OrderView.of(one.order(), words),
                        DatesView.of(one.dates()),
                        one.senderView(),
                        one.receiverView(),
                        supervisor(one),
                        one.participantInPlace(),
                        one.legalGround(),
                        reason(one.endReason()),
                        one.sentAt(),
                        one.changedAt(),
                        allowed(one, decision),
                        links(one.id(), one.participantInPlace()));
    }

    ReferralRow row(ReferralLine one, AccessDecision decision) {
        return new ReferralRow(
                one.id(),
                StatusView.of(one.status()),
                waiting(one.status(), one.turn(), one.dates(), side(one.sender(), decision)),
                one.givenName(),
                one.familyName(),
                one.placementKind(),
                one.commissionerReference(),
                one.senderView(),
                one.receiverView(),
                one.dates().startOn() == null
                        ? one.dates().possibleStartOn()
                        : one.dates().startOn(),
                reason(one.endReason()),
                one.sentAt(),
                one.changedAt());
    }

    /** Null when nobody is waited for. */
    private WaitingView waiting(ReferralStatus status, Turn turn, Dates dates, ReferralSide looking) {
        ReferralSide side = ReferralSide.whoseTurn(status);
        if (side == null) {
            return null;
        }
        LocalDate today = clock.today();
        return new WaitingView(
                side,
                side.label(),
                side == looking,
                turn.since(),
                answers.nextExpected(status, turn, dates, today)
                        .map(expected -> WaitingView.Expected.of(expected, today))
                        .orElse(null),
                turn.reminders(),
                turn.lastRemindedAt());
    }

    private PersonView person(ReferralDetail one) {
        ReferredPerson person = one.person();
        return new PersonView(
                person.givenName(),
                person.familyName(),
                seals.maskedNumber(one.id(), one.secrets()),
                person.phone(),
                person.email(),
                person.contactPreference(),
                person.interpreterLanguage(),
                person.municipalityCode());
    }

    private StaffView supervisor(ReferralDetail one) {
        UUID membership = one.handledBy();
        return membership == null
                ? null
                : new StaffView(
                        membership,
                        colleagues
                                .names(one.receiver().orgId(), Set.of(membership))
                                .get(membership));
    }

    CodeView reason(ReasonRef ref) {
        return ref == null ? null : CodeView.of(reasons.get(ref));
    }

    /** A supervisor who reaches the referral by another role may not act as its supervisor. */
    private static List<AllowedAction> allowed(ReferralDetail one, AccessDecision decision) {
        Set<Role> roles = EnumSet.copyOf(decision.roles());
        if (!decision.actor().membershipId().equals(one.handledBy())) {
            roles.remove(Role.SUPERVISOR);
        }
        return ReferralRecord.possible(one.status(), one.reopeningAskedBy(), roles).stream()
                .map(action -> ReferralAddresses.allowed(action, one.id()))
                .toList();
    }

    private static Map<String, Link> links(UUID id, UUID participant) {
        Map<String, Link> links = new LinkedHashMap<>();
        links.put("self", Link.to("/referrals/" + id));
        links.put("statusChanges", Link.to("/referrals/" + id + "/status-changes"));
        if (participant != null) {
            links.put("participant", Link.to("/participants/" + participant));
        }
        links.put("stateModel", Link.to("/state-models/referral"));
        return links;
    }
}

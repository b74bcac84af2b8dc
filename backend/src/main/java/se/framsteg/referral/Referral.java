package se.framsteg.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import se.framsteg.access.machine.By;
import se.framsteg.reason.Reason;
import se.framsteg.shared.problem.Faults;

/**
 * An authority's order to an enterprise about one person. Each verb refuses by itself what its role, its state or its facts
 * forbid, and answers with the row of history it has made; nothing else changes a referral.
 */
@Entity
@Table(name = "referral")
public class Referral extends ReferralRecord {

    protected Referral() {}

    private Referral(
            UUID id,
            Party sender,
            Party receiver,
            ReferredPerson person,
            ReferralOrder order,
            ReferralSecrets secrets,
            By by) {
        super(id, sender, by);
        this.receiver = receiver;
        this.person = person;
        this.order = order;
        this.secrets = secrets;
    }

    /** @param requestId ties together the referrals that one asking went out as; null when it is only one */
    public static Referral draft(
            UUID id,
            Party sender,
            Party receiver,
            ReferredPerson person,
            ReferralOrder order,
            ReferralSecrets secrets,
            UUID requestId,
            By by) {
        Referral referral = new Referral(id, sender, receiver, person, order, secrets, by);
        referral.requestId = requestId;
        return referral;
    }

    /** A new try with another receiver. What was said and done in the old referral stays there. */
    public static Referral rerouted(UUID id, Referral old, Party receiver, ReferralSecrets secrets, By by) {
        Referral referral = new Referral(id, old.sender, receiver, old.person, old.order(), secrets, by);
        referral.reroutedFrom = old.id;
        return referral;
    }

    /** A draft is rewritten as often as one likes, and leaves no history. */
    public void rewrite(Party receiver, ReferredPerson person, ReferralOrder order, ReferralSecrets secrets, By by) {
        refuseUnlessPossible(ReferralAction.SEND, by);
        this.receiver = receiver;
        this.person = person;
        this.order = order;
        this.secrets = secrets;
        this.changedAt = by.at();
    }

    /** Only asks. A draft that is thrown away leaves no row behind, here or in the history. */
    public void checkDiscardable(By by) {
        refuseUnlessPossible(ReferralAction.DISCARD_DRAFT, by);
    }

    /** @param terms null as long as no kind of placement is chosen */
    public ReferralTransition send(ReferralTerms terms, ReferralWords words, AnswerRule rule, By by) {
        refuseUnlessPossible(ReferralAction.SEND, by);
        Faults faults = new Faults().required(receiver, "/receiver");
        person.checkReachable(faults);
        order().checkComplete(faults, terms != null && terms.decisionRequired());
        words.checkComplete(faults);
        faults.refuseIfAny();
        legalGround = terms.legalGround();
        ruleVersion = rule.version();
        answerDays = terms.answerDays();
        sentAt = by.at();
        return move(ReferralAction.SEND, ReferralStatus.SENT, Told.nothing(), null, by);
    }

    /** Starts no clock anew: whoever says "we have seen it" still owes an answer. */
    public ReferralTransition acknowledge(By by) {
        refuseUnlessPossible(ReferralAction.ACKNOWLEDGE, by);
        return move(ReferralAction.ACKNOWLEDGE, ReferralStatus.RECEIVED, turn, Told.nothing(), null, by);
    }

    public ReferralTransition askInfo(ReferralFacts.Missing missing, Told told, AnswerClock clock, By by) {
        refuseUnlessPossible(ReferralAction.ASK_INFO, by);
        missing.check(new Faults()).refuseIfAny();
        infoAsked = true;
        askedFrom = status;
        Turn paused = turn.paused(by.at(), by.on(), answerDays, clock.calendar());
        return move(ReferralAction.ASK_INFO, ReferralStatus.INFO_REQUESTED, paused, told, missing, by);
    }

    public ReferralTransition answerInfo(Told told, By by) {
        refuseUnlessPossible(ReferralAction.ANSWER_INFO, by);
        new Faults().required(told.toColleague(), "/colleagueText").refuseIfAny();
        return move(ReferralAction.ANSWER_INFO, askedFrom, turn.resumed(by.at(), by.on()), told, null, by);
    }

    public ReferralTransition handOver(ReferralFacts.Handover handover, Told told, By by) {
        refuseUnlessPossible(ReferralAction.HAND_OVER, by);
        handover.check(new Faults()).refuseIfAny();
        handledBy = handover.supervisorId();
        return stay(ReferralAction.HAND_OVER, told, handover, by);
    }

    public ReferralTransition invite(ReferralFacts.Meeting meeting, Told told, By by) {
        refuseUnlessPossible(ReferralAction.INVITE, by);
        meeting.check(new Faults()).refuseIfAny();
        dates = dates().meeting(meeting.startsAt());
        return move(ReferralAction.INVITE, ReferralStatus.IN_DIALOGUE, told, meeting, by);
    }

    public ReferralTransition waitlist(ReferralFacts.Waitlist terms, Told told, By by) {
        refuseUnlessPossible(ReferralAction.WAITLIST, by);
        terms.check(new Faults(), by.on()).refuseIfAny();
        dates = dates().waitlist(terms.untilOn(), terms.reviewOn());
        return move(ReferralAction.WAITLIST, ReferralStatus.WAITLISTED, told, terms, by);
    }

    /** The waiting list's last day went by: the answer is owed again. */
    public ReferralTransition lapse(By by) {
        refuseUnlessPossible(ReferralAction.LAPSE, by);
        ReferralFacts.Lapse lapse = new ReferralFacts.Lapse(dates().waitlistUntil(), ruleVersion);
        dates = dates().offWaitlist();
        return move(ReferralAction.LAPSE, ReferralStatus.RECEIVED, Told.nothing(), lapse, by);
    }

    /** The place itself is reserved by the one who calls, in the same transaction. */
    public ReferralTransition accept(ReferralFacts.Offer offer, Told told, By by) {
        refuseUnlessPossible(ReferralAction.ACCEPT, by);
        offer.check(new Faults()).refuseIfAny();
        handledBy = offer.supervisorId();
        dates = dates().possibleStart(offer.possibleStartOn());
        return move(ReferralAction.ACCEPT, ReferralStatus.ACCEPTED, told, offer, by);
    }

    public ReferralTransition confirm(ReferralFacts.Confirmation confirmation, Told told, By by) {
        return confirm(ReferralAction.CONFIRM, confirmation, told, by);
    }

    /** After a start that did not come off: a new day, within the period already decided. */
    public ReferralTransition confirmAgain(NewStart newStart, Told told, By by) {
        return confirm(ReferralAction.CONFIRM_AGAIN, newStart.within(order()), told, by);
    }

    private ReferralTransition confirm(
            ReferralAction action, ReferralFacts.Confirmation confirmation, Told told, By by) {
        refuseUnlessPossible(action, by);
        confirmation.check(new Faults(), by.on()).refuseIfAny();
        order = order().decidedFor(confirmation.periodFrom(), confirmation.periodTo());
        dates = dates().start(confirmation.startOn());
        return move(action, ReferralStatus.CONFIRMED, told, confirmation, by);
    }

    /** The first day the person came is {@code by.on()}. */
    public ReferralTransition start(By by) {
        refuseUnlessPossible(ReferralAction.START, by);
        ReferralFacts.notAhead(new Faults(), by.isAhead(), "/firstDayOn").refuseIfAny();
        dates = dates().start(by.on());
        return move(ReferralAction.START, ReferralStatus.STARTED, Told.nothing(), null, by);
    }

    public ReferralTransition decline(Told told, ReferralFacts.ContactAttempts attempts, By by) {
        return sayNo(ReferralAction.DECLINE, told, attempts, by);
    }

    /** The start that was decided is called off by the enterprise. */
    public ReferralTransition cancel(Told told, ReferralFacts.ContactAttempts attempts, By by) {
        return sayNo(ReferralAction.CANCEL, told, attempts, by);
    }

    private ReferralTransition sayNo(ReferralAction action, Told told, ReferralFacts.ContactAttempts attempts, By by) {
        refuseUnlessPossible(action, by);
        Faults faults = new Faults();
        told.checkReason(
                faults, infoAsked, attempts == null ? 0 : attempts.attempts().size());
        told.checkPersonIsTold(faults);
        if (attempts != null) {
            attempts.checkDays(faults, by.on());
        }
        faults.refuseIfAny();
        return move(action, ReferralStatus.DECLINED, told, attempts, by);
    }

    /** No reason asked, no text forced, no word of sanction. */
    public ReferralTransition personDeclines(Told told, By by) {
        refuseUnlessPossible(ReferralAction.PERSON_DECLINES, by);
        ReferralFacts.notAhead(new Faults(), by.isAhead(), "/toldOn").refuseIfAny();
        return move(ReferralAction.PERSON_DECLINES, ReferralStatus.DECLINED, told, null, by);
    }

    public ReferralTransition withdraw(Told told, By by) {
        refuseUnlessPossible(ReferralAction.WITHDRAW, by);
        Faults faults = new Faults();
        told.checkReason(faults, infoAsked, 0);
        told.checkPersonIsTold(faults);
        faults.refuseIfAny();
        return move(ReferralAction.WITHDRAW, ReferralStatus.WITHDRAWN, told, null, by);
    }

    public ReferralTransition noShow(ReferralFacts.ContactAttempts attempts, Told told, By by) {
        refuseUnlessPossible(ReferralAction.NO_SHOW, by);
        Faults faults = attempts.check(new Faults(), by.on());
        told.checkPersonIsTold(faults);
        faults.refuseIfAny();
        return move(ReferralAction.NO_SHOW, ReferralStatus.NOT_STARTED, told, attempts, by);
    }

    /** Nobody answered, in spite of the reminders. It is told whose turn it was. */
    public ReferralTransition expire(AnswerClock clock, Reason nextStep, By by) {
        refuseUnlessPossible(ReferralAction.EXPIRE, by);
        ReferralFacts.Expiry expiry =
                new ReferralFacts.Expiry(ReferralSide.whoseTurn(status), turn.dueOn(clock.calendar()), ruleVersion);
        return move(ReferralAction.EXPIRE, ReferralStatus.EXPIRED, Told.ofSilence(nextStep), expiry, by);
    }

    /** Takes both sides: the first one asks, and with the second it is open again. */
    public ReferralTransition reopen(Told told, By by) {
        refuseUnlessPossible(ReferralAction.REOPEN, by);
        ReferralSide side = ReferralSide.of(by.roles());
        if (side == reopeningAskedBy) {
            throw ReferralProblems.alreadyAskedToReopen();
        }
        ReferralFacts.Reopening reopening = new ReferralFacts.Reopening(side);
        if (reopeningAskedBy == null) {
            reopeningAskedBy = side;
            return stay(ReferralAction.REOPEN, told, reopening, by);
        }
        reopeningAskedBy = null;
        return move(ReferralAction.REOPEN, ReferralStatus.RECEIVED, told, reopening, by);
    }

    /** This one stays as it is; the new draft is told of. */
    public ReferralTransition reroute(UUID newReferral, By by) {
        refuseUnlessPossible(ReferralAction.REROUTE, by);
        return stay(ReferralAction.REROUTE, Told.nothing(), new ReferralFacts.Related(newReferral), by);
    }

    /** The person has a start somewhere else. */
    public ReferralTransition supersede(UUID confirmedReferral, Reason nextStep, By by) {
        refuseUnlessPossible(ReferralAction.SUPERSEDE, by);
        return move(
                ReferralAction.SUPERSEDE,
                ReferralStatus.SUPERSEDED,
                Told.ofAPlaceElsewhere(nextStep),
                new ReferralFacts.Related(confirmedReferral),
                by);
    }

    /** The placement has ended and its final report is received. */
    public ReferralTransition close(By by) {
        refuseUnlessPossible(ReferralAction.CLOSE, by);
        return move(ReferralAction.CLOSE, ReferralStatus.CLOSED, Told.nothing(), null, by);
    }
}

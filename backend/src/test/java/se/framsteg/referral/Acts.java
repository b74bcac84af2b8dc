package se.framsteg.referral;

import static se.framsteg.referral.SomeReferral.CLOCK;
import static se.framsteg.referral.SomeReferral.MARIA;
import static se.framsteg.referral.SomeReferral.TALK;
import static se.framsteg.referral.SomeReferral.TERMS;
import static se.framsteg.referral.SomeReferral.TODAY;
import static se.framsteg.referral.SomeReferral.WORDS;

import java.util.List;
import java.util.UUID;
import se.framsteg.access.machine.By;
import se.framsteg.participant.ContactWay;
import se.framsteg.reason.Reason;
import se.framsteg.referral.ReferralFacts.ContactAttempt;
import se.framsteg.referral.ReferralFacts.ContactAttempts;
import se.framsteg.shared.time.SwedishClock;

/** Each action of the table as a person at work would do it, with everything told that has to be told. */
final class Acts {

    static final ReferralFacts.Meeting MEETING = new ReferralFacts.Meeting(
            SwedishClock.startOf(TODAY.plusDays(2)).plusSeconds(9 * 3600), "Kaféet", false, ContactWay.PHONE);
    static final ReferralFacts.Waitlist WAITLIST =
            new ReferralFacts.Waitlist(TODAY.plusDays(30), TODAY.plusDays(14), TODAY);
    static final ReferralFacts.Offer OFFER = new ReferralFacts.Offer(TODAY.plusDays(14), MARIA);
    static final ReferralFacts.Confirmation CONFIRMATION = new ReferralFacts.Confirmation(
            TODAY.plusDays(14), TODAY.plusDays(14), TODAY.plusMonths(6), TODAY, "Ja, jag vill börja");
    static final NewStart NEW_START = new NewStart(TODAY.plusDays(21), TODAY, "Ja, nu kan jag");
    static final ContactAttempts ATTEMPTS = new ContactAttempts(
            List.of(
                    new ContactAttempt(TODAY, ContactWay.PHONE),
                    new ContactAttempt(TODAY, ContactWay.TEXT_MESSAGE),
                    new ContactAttempt(TODAY, ContactWay.EMAIL)),
            TODAY);

    private Acts() {}

    static Told no(Reason reason) {
        return new Told(reason, "Tyvärr har vi ingen plats nu.", TALK, "Fullt till mars.");
    }

    /** By the first role of the table's row, or by the service when the row names none. */
    static ReferralTransition perform(ReferralAction action, Referral referral) {
        By by = action.isAutomatic()
                ? SomeReferral.theService()
                : SomeReferral.by(action.by().iterator().next(), TODAY);
        return perform(action, referral, by);
    }

    /** Null when the action leaves no row of history. */
    static ReferralTransition perform(ReferralAction action, Referral referral, By by) {
        return switch (action) {
            case SEND -> referral.send(TERMS, WORDS, AnswerRule.STANDARD, by);
            case DISCARD_DRAFT -> {
                referral.checkDiscardable(by);
                yield null;
            }
            case ACKNOWLEDGE -> referral.acknowledge(by);
            case ASK_INFO -> referral.askInfo(new ReferralFacts.Missing(List.of("Språk")), Told.nothing(), CLOCK, by);
            case ANSWER_INFO -> referral.answerInfo(Told.toColleague("Somaliska och lite svenska"), by);
            case HAND_OVER -> referral.handOver(new ReferralFacts.Handover(MARIA), Told.nothing(), by);
            case INVITE -> referral.invite(MEETING, Told.nothing(), by);
            case WAITLIST -> referral.waitlist(WAITLIST, Told.nothing(), by);
            case LAPSE -> referral.lapse(by);
            case ACCEPT -> referral.accept(OFFER, Told.nothing(), by);
            case CONFIRM -> referral.confirm(CONFIRMATION, Told.nothing(), by);
            case CONFIRM_AGAIN -> referral.confirmAgain(NEW_START, Told.nothing(), by);
            case START -> referral.start(by);
            case DECLINE -> referral.decline(no(SomeReferral.NO_PLACE), null, by);
            case CANCEL -> referral.cancel(no(SomeReferral.NO_PLACE), null, by);
            case PERSON_DECLINES -> referral.personDeclines(Told.nothing(), by);
            case WITHDRAW -> referral.withdraw(no(SomeReferral.CHANGED_DECISION), by);
            case NO_SHOW -> referral.noShow(ATTEMPTS, no(null), by);
            case EXPIRE -> referral.expire(CLOCK, TALK, by);
            case REOPEN -> referral.reopen(Told.nothing(), by);
            case REROUTE -> referral.reroute(UUID.randomUUID(), by);
            case SUPERSEDE -> referral.supersede(UUID.randomUUID(), TALK, by);
            case CLOSE -> referral.close(by);
        };
    }
}

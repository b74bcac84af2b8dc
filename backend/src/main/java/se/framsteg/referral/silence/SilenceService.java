package se.framsteg.referral.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.framsteg.access.Acting;
import se.framsteg.access.UnitOfWork;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.referral.AnswerClock;
import se.framsteg.referral.Referral;
import se.framsteg.referral.ReferralChanges;
import se.framsteg.referral.ReferralEvent;
import se.framsteg.referral.ReferralReminded;
import se.framsteg.referral.ReferralSide;
import se.framsteg.referral.Referrals;
import se.framsteg.referral.ToldReader;
import se.framsteg.referral.Waiting;
import se.framsteg.shared.time.SwedishClock;

/** Goes through a sender's waiting referrals and takes the step whose day has come, each in a transaction of its own. */
@ApplicationScoped
public class SilenceService {

    private static final Logger LOG = Logger.getLogger(SilenceService.class);
    private static final int AT_A_TIME = 500;

    private final UnitOfWork work;
    private final Referrals referrals;
    private final ReferralChanges changes;
    private final AnswerClock answers;
    private final ToldReader told;
    private final Event<ReferralEvent> events;
    private final Acting acting;
    private final WhoActs who;
    private final SwedishClock clock;

    SilenceService(
            UnitOfWork work,
            Referrals referrals,
            ReferralChanges changes,
            AnswerClock answers,
            ToldReader told,
            Event<ReferralEvent> events,
            Acting acting,
            WhoActs who,
            SwedishClock clock) {
        this.work = work;
        this.referrals = referrals;
        this.changes = changes;
        this.answers = answers;
        this.told = told;
        this.events = events;
        this.acting = acting;
        this.who = who;
        this.clock = clock;
    }

    /** One that fails is tried again the next time and holds up no other. */
    public void actOn(UUID sender) {
        Waiting.Mark from = Waiting.Mark.START;
        List<Waiting> some;
        do {
            some = waiting(sender, from);
            for (Waiting one : some) {
                from = one.mark();
                if (one.stepOn(clock.today(), answers).isPresent()) {
                    actOn(sender, one.referral());
                }
            }
        } while (some.size() == AT_A_TIME);
    }

    private List<Waiting> waiting(UUID sender, Waiting.Mark from) {
        return work.asTheService(sender, "findWaitingReferrals", () -> referrals.waiting(sender, from, AT_A_TIME));
    }

    private void actOn(UUID sender, UUID referral) {
        try {
            work.asTheService(sender, "actOnReferralSilence", () -> {
                step(referral);
                return null;
            });
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "Silence in referral %s could not be acted on", referral);
        }
    }

    /** What was found may have been answered since, or be in the hands of somebody who is answering it. */
    private void step(UUID id) {
        Optional<Referral> held = referrals.toChangeUnlessHeld(id, acting.decision());
        if (held.isEmpty()) {
            return;
        }
        Referral referral = held.get();
        acting.about(id);
        answers.stepOn(clock.today(), referral.status(), referral.turn(), referral.dates())
                .ifPresent(step -> take(step, referral, who.theService()));
    }

    private void take(AnswerClock.Step step, Referral referral, By by) {
        switch (step) {
            case REMIND -> {
                referral.remind(by.at());
                remind(referral, false, by);
            }
            case ESCALATE -> {
                referral.escalate(by.at());
                remind(referral, true, by);
            }
            case EXPIRE ->
                changes.record(
                        referral, by, (silent, service) -> silent.expire(answers, told.talkToCaseOfficer(), service));
            case LAPSE -> changes.record(referral, by, Referral::lapse);
        }
    }

    private void remind(Referral referral, boolean escalated, By by) {
        events.fire(new ReferralReminded(
                referral.id(),
                referral.sender(),
                referral.receiver(),
                ReferralSide.whoseTurn(referral.status()),
                escalated,
                by.at()));
    }
}

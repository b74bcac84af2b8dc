package se.framsteg.referral.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.reason.Reason;
import se.framsteg.referral.NewStart;
import se.framsteg.referral.Referral;
import se.framsteg.referral.ReferralChange;
import se.framsteg.referral.ReferralChanges;
import se.framsteg.referral.ReferralChanges.Verb;
import se.framsteg.referral.ReferralFacts;
import se.framsteg.referral.Referrals;
import se.framsteg.referral.Told;
import se.framsteg.referral.ToldReader;
import se.framsteg.shared.http.Version;

/** Deciding the start. The person starts in one place, so what else is asked for them comes to an end. */
@ApplicationScoped
public class ConfirmingService {

    private final Referrals referrals;
    private final ReferralChanges changes;
    private final SendingRules rules;
    private final ToldReader told;
    private final WhoActs who;

    ConfirmingService(Referrals referrals, ReferralChanges changes, SendingRules rules, ToldReader told, WhoActs who) {
        this.referrals = referrals;
        this.changes = changes;
        this.rules = rules;
        this.told = told;
        this.who = who;
    }

    public ReferralChange confirm(UUID id, Version version, SendingInput.Confirmation input) {
        ReferralFacts.Confirmation confirmation = new ReferralFacts.Confirmation(
                input.startOn(), input.periodFrom(), input.periodTo(), input.personAnsweredOn(), input.personAnswer());
        Told words = Told.toColleague(input.colleagueText());
        return decideStart(id, version, (referral, by) -> referral.confirm(confirmation, words, by));
    }

    public ReferralChange confirmAgain(UUID id, Version version, SendingInput.NewStart input) {
        NewStart newStart = new NewStart(input.startOn(), input.personAnsweredOn(), input.personAnswer());
        Told words = Told.toColleague(input.colleagueText());
        return decideStart(id, version, (referral, by) -> referral.confirmAgain(newStart, words, by));
    }

    private ReferralChange decideStart(UUID id, Version version, Verb verb) {
        changes.holdPersonOf(id);
        Referral referral = changes.find(id);
        version.mustBe(referral.version());
        List<Referral> others = referrals.liveOthers(referral);
        rules.checkNoOtherStart(others);
        UUID change = changes.record(referral, who.now(), verb);
        Reason step = told.startElsewhere();
        others.forEach(other -> changes.record(
                other, who.theService(), (superseded, by) -> superseded.supersede(referral.id(), step, by)));
        return changes.shown(referral, change);
    }
}

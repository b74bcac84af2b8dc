package se.framsteg.referral.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.access.Actor;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.referral.AnswerClock;
import se.framsteg.referral.Party;
import se.framsteg.referral.Referral;
import se.framsteg.referral.ReferralChange;
import se.framsteg.referral.ReferralChanges;
import se.framsteg.referral.ReferralSeals;
import se.framsteg.referral.ReferralSecrets;
import se.framsteg.referral.Referrals;
import se.framsteg.referral.Told;
import se.framsteg.referral.ToldReader;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.problem.Problem;

/** What the authority's unit does with its referrals. */
@ApplicationScoped
public class SendingService {

    private final Referrals referrals;
    private final ReferralChanges changes;
    private final ReferralSeals seals;
    private final DraftReader drafts;
    private final SendingRules rules;
    private final ToldReader told;
    private final AnswerClock answers;
    private final Acting acting;
    private final WhoActs who;
    private final Uuid7 ids;

    SendingService(
            Referrals referrals,
            ReferralChanges changes,
            ReferralSeals seals,
            DraftReader drafts,
            SendingRules rules,
            ToldReader told,
            AnswerClock answers,
            Acting acting,
            WhoActs who,
            Uuid7 ids) {
        this.referrals = referrals;
        this.changes = changes;
        this.seals = seals;
        this.drafts = drafts;
        this.rules = rules;
        this.told = told;
        this.answers = answers;
        this.acting = acting;
        this.who = who;
        this.ids = ids;
    }

    /** A draft, or a referral on its way when it is to be sent at once. */
    public ReferralChange create(ReferralInput input) {
        Draft draft = drafts.read(input);
        By by = who.now();
        UUID id = ids.next();
        ReferralSecrets secrets = seals.seal(id, by.organisationId(), draft.number(), draft.words());
        Referral referral = Referral.draft(
                id, sender(), draft.receiver(), draft.person(), draft.order(), secrets, input.requestId(), by);
        referrals.persist(referral);
        acting.about(id);
        return Boolean.TRUE.equals(input.sendNow())
                ? changes.shown(referral, send(referral, by))
                : changes.shown(referral, null);
    }

    /** A number that is left out stays as it was: it is never handed out, so nobody could send it back. */
    public ReferralChange rewrite(UUID id, Version version, ReferralInput input) {
        Draft draft = drafts.read(input);
        Referral referral = changes.find(id);
        version.mustBe(referral.version());
        By by = who.now();
        ReferralSecrets secrets = draft.number() == null
                ? seals.reword(id, referral.secrets(), draft.words())
                : seals.seal(id, by.organisationId(), draft.number(), draft.words());
        referral.rewrite(draft.receiver(), draft.person(), draft.order(), secrets, by);
        return Boolean.TRUE.equals(input.sendNow())
                ? changes.shown(referral, send(referral, by))
                : changes.shown(referral, null);
    }

    void discard(UUID id, Version version) {
        Referral referral = changes.find(id);
        version.mustBe(referral.version());
        referral.checkDiscardable(who.now());
        referrals.delete(referral);
    }

    public ReferralChange send(UUID id, Version version) {
        Referral referral = changes.find(id);
        version.mustBe(referral.version());
        return changes.shown(referral, send(referral, who.now()));
    }

    private UUID send(Referral draft, By by) {
        rules.checkNotTooMany(draft);
        return changes.record(
                draft,
                by,
                (referral, actor) -> referral.send(
                        rules.termsOf(referral),
                        seals.openWords(referral.id(), referral.secrets()),
                        answers.rule(),
                        actor));
    }

    public ReferralChange answerInfo(UUID id, Version version, SendingInput.InfoAnswer input) {
        return changes.change(
                id, version, (referral, by) -> referral.answerInfo(Told.toColleague(input.colleagueText()), by));
    }

    public ReferralChange withdraw(UUID id, Version version, SendingInput.Withdrawal input) {
        return changes.change(
                id,
                version,
                (referral, by) -> referral.withdraw(
                        told.withdrawal(input.reason(), input.personText(), input.nextStep(), input.colleagueText()),
                        by));
    }

    /** The old referral stays as it is; the new draft is shown. */
    public ReferralChange reroute(UUID id, Version version, SendingInput.Rerouting input) {
        Referral old = changes.find(id);
        version.mustBe(old.version());
        Faults faults = new Faults();
        drafts.checkReceiver(input.receiver(), faults);
        faults.refuseIfAny();
        By by = who.now();
        UUID fresh = ids.next();
        changes.record(old, by, (referral, actor) -> referral.reroute(fresh, actor));
        Referral referral = Referral.rerouted(
                fresh, old, DraftReader.party(input.receiver()), seals.resealed(old.id(), fresh, old.secrets()), by);
        referrals.persist(referral);
        acting.about(fresh);
        return changes.shown(referral, null);
    }

    /** A referral is a unit's, never only a user's. */
    private Party sender() {
        Actor actor = acting.actor();
        if (actor.unitId() == null) {
            throw Problem.notAllowed();
        }
        return new Party(actor.organisationId(), actor.unitId());
    }
}

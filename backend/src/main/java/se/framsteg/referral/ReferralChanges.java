package se.framsteg.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import se.framsteg.access.AccessDecision;
import se.framsteg.access.Acting;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.organisation.Places;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.problem.Problem;

/**
 * The one way a referral changes: found among what the actor reaches, held, moved by a verb, its place taken or given back,
 * who follows the person settled, its history written, its event told; all in one transaction.
 */
@ApplicationScoped
public class ReferralChanges {

    private final Referrals referrals;
    private final ReferralHistory history;
    private final ReferralViews views;
    private final Places places;
    private final ReferralFollowing following;
    private final Acting acting;
    private final WhoActs who;
    private final Event<ReferralEvent> events;

    ReferralChanges(
            Referrals referrals,
            ReferralHistory history,
            ReferralViews views,
            Places places,
            ReferralFollowing following,
            Acting acting,
            WhoActs who,
            Event<ReferralEvent> events) {
        this.referrals = referrals;
        this.history = history;
        this.views = views;
        this.places = places;
        this.following = following;
        this.acting = acting;
        this.who = who;
        this.events = events;
    }

    /** A verb of {@link Referral}, with everything but who acts already said. */
    @FunctionalInterface
    public interface Verb extends BiFunction<Referral, By, ReferralTransition> {}

    public ReferralChange change(UUID id, Version version, Verb verb) {
        return change(id, version, who.now(), verb);
    }

    public ReferralChange change(UUID id, Version version, By by, Verb verb) {
        Referral referral = find(id);
        version.mustBe(referral.version());
        return shown(referral, record(referral, by, verb));
    }

    /** Whoever decides about the same person waits. To be asked before anything is held, so that nobody waits in a ring. */
    public void holdPersonOf(UUID id) {
        ReferralDetail detail = referrals.see(id, acting.decision()).orElseThrow(Problem::notFound);
        referrals.holdPerson(detail.sender().orgId(), detail.secrets(), detail.requestId());
    }

    /** Held until the transaction ends. */
    public Referral find(UUID id) {
        Referral referral = referrals.toChange(id, acting.decision()).orElseThrow(Problem::notFound);
        acting.about(id);
        return referral;
    }

    /** The same, for a room above that has decided that this enterprise's colleague may. */
    Referral findAsReceiver(UUID id) {
        UUID enterprise = acting.actor().organisationId();
        Referral referral = referrals.toChangeByReceiver(id, enterprise).orElseThrow(Problem::notFound);
        acting.about(id);
        return referral;
    }

    /** Moves what has been found; the new row's id. */
    public UUID record(Referral referral, By by, Verb verb) {
        acting.about(referral.id());
        boolean held = referral.placeHeld();
        UUID metBy = referral.handledBy();
        ReferralTransition row = verb.apply(referral, by);
        settlePlace(referral, held);
        following.settle(referral, held, metBy, by.at());
        UUID change = history.append(referral, row);
        if (row.from() != row.to()) {
            events.fire(ReferralEvent.of(referral, row));
        }
        return change;
    }

    /** When the place was offered, for what counts from the answer. */
    public Optional<LocalDate> acceptedOn(UUID id) {
        return history.acceptedOn(id);
    }

    /** The referral as it now is. */
    public ReferralChange shown(Referral referral, UUID change) {
        referrals.flush();
        AccessDecision decision = acting.decision();
        ReferralDetail detail = referrals.see(referral.id(), decision).orElseThrow(Problem::notFound);
        return new ReferralChange(referral.id(), change, views.view(detail, decision), detail.version());
    }

    private void settlePlace(Referral referral, boolean held) {
        UUID unit = referral.receiver().unitId();
        if (!held && referral.placeHeld() && !places.take(unit)) {
            throw ReferralProblems.noPlaceLeft();
        }
        if (held && !referral.placeHeld()) {
            places.free(unit);
        }
    }
}

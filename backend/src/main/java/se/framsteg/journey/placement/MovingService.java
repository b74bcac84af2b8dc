package se.framsteg.journey.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import se.framsteg.access.Acting;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.journey.history.Change;
import se.framsteg.journey.history.Told;
import se.framsteg.reason.Reason;
import se.framsteg.referral.ReferralService;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.shared.problem.Words;
import se.framsteg.signing.ParticipantAct;
import se.framsteg.signing.SignedDocument;
import se.framsteg.signing.SigningService;

/** What either side does with a placement. Where there is a referral, the two move as one. */
@ApplicationScoped
public class MovingService {

    private final PlacementService placements;
    private final PlacementMoves moves;
    private final PlacementViews views;
    private final GivenReasons reasons;
    private final ReferralService referrals;
    private final SigningService signing;
    private final Instance<EndingCondition> conditions;
    private final Acting acting;
    private final WhoActs who;
    private final Uuid7 ids;

    MovingService(
            PlacementService placements,
            PlacementMoves moves,
            PlacementViews views,
            GivenReasons reasons,
            ReferralService referrals,
            SigningService signing,
            @Any Instance<EndingCondition> conditions,
            Acting acting,
            WhoActs who,
            Uuid7 ids) {
        this.placements = placements;
        this.moves = moves;
        this.views = views;
        this.reasons = reasons;
        this.referrals = referrals;
        this.signing = signing;
        this.conditions = conditions;
        this.acting = acting;
        this.who = who;
        this.ids = ids;
    }

    /** With a referral it is the referral that starts, and the placement hears of it: one way to begin, from both ends. */
    Versioned<PlacementView> begin(UUID id, Version version, LocalDate startedOn) {
        Placement placement = current(id, version);
        By by = who.on(startedOn);
        placement.mustBePossible(PlacementAction.BEGIN, by);
        if (placement.referralId().isPresent()) {
            referrals.start(placement.referralId().get(), by.on());
            return views.versioned(placement, acting.decision());
        }
        return moved(placement, () -> placement.begin(by));
    }

    Versioned<PlacementView> cancel(UUID id, Version version, PlacementInput.Cancellation input) {
        Placement placement = current(id, version);
        By by = who.now();
        placement.mustBePossible(PlacementAction.CANCEL, by);
        if (placement.referralId().isPresent()) {
            UUID referral = placement.referralId().get();
            referrals.callOff(referral, input.reason(), input.personText(), input.nextStep(), input.colleagueText());
            return views.versioned(placements.mustFind(id), acting.decision());
        }
        Reason reason = reasons.find(PlacementReasons.CANCEL, input.reason(), "/reason");
        GivenReasons.checkText(reason, input.colleagueText(), "/colleagueText");
        Told told = new Told(reason.code(), reason.version(), input.personText(), input.colleagueText(), null);
        return moved(placement, () -> placement.cancel(told, by));
    }

    Versioned<PlacementView> pause(UUID id, Version version, PlacementInput.PauseStart input) {
        Placement placement = current(id, version);
        Reason reason = reasons.find(PlacementReasons.PAUSE, input.reason(), "/reason");
        PauseTerms terms = new PauseTerms(
                reason.code(), reason.version(), input.fromOn(), input.expectedReturnOn(), input.contactWhileAway());
        return moved(placement, () -> placement.pause(ids.next(), terms, who.now()));
    }

    Versioned<PlacementView> resume(UUID id, Version version, PlacementInput.Resumption input) {
        Placement placement = current(id, version);
        return moved(placement, () -> placement.resume(input.adjustedHours(), who.on(input.returnedOn())));
    }

    /** The manager decides and the participant says yes, both in the one act. */
    Versioned<PlacementView> changeScope(UUID id, Version version, PlacementInput.Scope input) {
        Placement placement = current(id, version);
        By by = who.now();
        placement.mustBePossible(PlacementAction.CHANGE_SCOPE, by);
        SignedDocument document =
                new SignedDocument("placement", id, placement.organisationId(), placement.participantId());
        ParticipantAct yes = signing.participantActs(document, input.pin(), by);
        ScopeTerms terms = new ScopeTerms(input.hoursPerWeek(), input.fromOn(), input.why(), yes.method());
        return moved(placement, () -> placement.changeScope(ids.next(), terms, by));
    }

    Versioned<PlacementView> startEnding(UUID id, Version version, PlacementInput.EndingStart input) {
        Placement placement = current(id, version);
        Reason how = reasons.find(PlacementReasons.END, input.how(), "/how");
        Ending ending = new Ending(how.code(), how.version(), input.lastDay());
        return moved(placement, () -> placement.startEnding(ending, who.now()));
    }

    Versioned<PlacementView> recordOutcome(UUID id, Version version, PlacementInput.OutcomeRecord input) {
        Placement placement = current(id, version);
        Reason where = reasons.find(PlacementReasons.OUTCOME, input.outcome(), "/outcome");
        String subsidy = input.subsidy() == null
                ? null
                : reasons.find(PlacementReasons.SUBSIDY, input.subsidy(), "/subsidy")
                        .code();
        Outcome outcome = new Outcome(where.code(), where.version(), subsidy, input.personWords());
        return moved(placement, () -> placement.recordOutcome(outcome, who.now()));
    }

    /** The referral is closed with it, and the place is somebody else's. */
    Versioned<PlacementView> end(UUID id, Version version) {
        Placement placement = current(id, version);
        List<Words> unmet = conditions.stream()
                .flatMap(condition -> condition.unmet(placement).stream())
                .toList();
        Versioned<PlacementView> ended = moved(placement, () -> placement.end(unmet, who.now()));
        placement.referralId().ifPresent(referrals::close);
        return ended;
    }

    Versioned<PlacementView> reopen(UUID id, Version version, String why) {
        Placement placement = current(id, version);
        return moved(placement, () -> placement.reopen(why, who.now()));
    }

    private Placement current(UUID id, Version version) {
        Placement placement = placements.mustFind(id);
        version.mustBe(placement.version());
        return placement;
    }

    private Versioned<PlacementView> moved(Placement placement, Supplier<Change<PlacementStatus>> verb) {
        moves.record(placement, verb.get());
        return views.versioned(placement, acting.decision());
    }
}

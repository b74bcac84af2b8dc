package se.framsteg.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.organisation.Places;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.problem.Problem;

/** What either side does with a referral, and what the rooms above may do. */
@ApplicationScoped
public class ReferralService {

    private final Referrals referrals;
    private final ReferralChanges changes;
    private final ReferralViews views;
    private final StatusChanges statusChanges;
    private final Places places;
    private final ToldReader told;
    private final Acting acting;
    private final WhoActs who;

    ReferralService(
            Referrals referrals,
            ReferralChanges changes,
            ReferralViews views,
            StatusChanges statusChanges,
            Places places,
            ToldReader told,
            Acting acting,
            WhoActs who) {
        this.referrals = referrals;
        this.changes = changes;
        this.views = views;
        this.statusChanges = statusChanges;
        this.places = places;
        this.told = told;
        this.acting = acting;
        this.who = who;
    }

    Page<ReferralRow> list(ReferralFilter filter, Paging paging) {
        List<ReferralLine> lines = referrals.list(filter, paging, acting.decision());
        lines.forEach(line -> acting.about(line.id()));
        return Page.of(
                lines.stream().map(line -> views.row(line, acting.decision())).toList(), paging);
    }

    Versioned<ReferralView> get(UUID id) {
        ReferralDetail detail = see(id);
        return new Versioned<>(views.view(detail, acting.decision()), detail.version());
    }

    Page<StatusChangeView> history(UUID id, Paging paging) {
        return statusChanges.of(see(id), paging);
    }

    StatusChangeView change(UUID id, UUID change) {
        return statusChanges.one(see(id), change).orElseThrow(Problem::notFound);
    }

    ReferralChange personDeclines(UUID id, Version version, LocalDate toldOn, String toColleague) {
        return changes.change(
                id,
                version,
                who.on(toldOn),
                (referral, by) -> referral.personDeclines(Told.toColleague(toColleague), by));
    }

    ReferralChange reopen(UUID id, Version version, String toColleague) {
        return changes.change(id, version, (referral, by) -> referral.reopen(Told.toColleague(toColleague), by));
    }

    /** The person has come. The one way to start: a placement that has a referral begins when it hears the event. */
    public ReferralChange start(UUID id, Version version, LocalDate firstDayOn) {
        return changes.change(id, version, who.on(firstDayOn), Referral::start);
    }

    /** The same, for the room that has asked its own version and knows who follows the person. */
    public void start(UUID id, LocalDate firstDayOn) {
        changes.record(changes.findAsReceiver(id), who.on(firstDayOn), Referral::start);
    }

    /** The start that was decided is called off: by the enterprise, or by the unit that decided it. */
    public void callOff(UUID id, String reason, String personText, String nextStep, String colleagueText) {
        By by = who.now();
        Referral referral = changes.find(id);
        if (ReferralSide.of(by.roles()) == ReferralSide.SENDER) {
            Told words = told.withdrawal(reason, personText, nextStep, colleagueText);
            changes.record(referral, by, (withdrawn, actor) -> withdrawn.withdraw(words, actor));
        } else {
            Told words = told.decline(reason, personText, nextStep, colleagueText);
            changes.record(referral, by, (cancelled, actor) -> cancelled.cancel(words, null, actor));
        }
    }

    /** The placement has had its last day, and the place is somebody else's. */
    public void freePlace(UUID id) {
        Referral referral = changes.find(id);
        if (referral.placeHeld()) {
            referral.freePlace();
            places.free(referral.receiver().unitId());
        }
    }

    /** The placement has ended and its final report is received. Once; it stays closed when the ending is opened again. */
    public void close(UUID id) {
        Referral referral = changes.find(id);
        if (referral.status() == ReferralStatus.STARTED) {
            changes.record(referral, who.theService(), Referral::close);
        }
    }

    private ReferralDetail see(UUID id) {
        ReferralDetail detail = referrals.see(id, acting.decision()).orElseThrow(Problem::notFound);
        acting.about(id);
        return detail;
    }
}

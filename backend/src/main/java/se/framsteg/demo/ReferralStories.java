package se.framsteg.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import se.framsteg.organisation.OrganisationKind;
import se.framsteg.participant.ContactWay;
import se.framsteg.referral.ReferralChange;
import se.framsteg.referral.ReferralService;
import se.framsteg.referral.receiving.ReceivingInput;
import se.framsteg.referral.receiving.ReceivingService;
import se.framsteg.referral.sending.ConfirmingService;
import se.framsteg.referral.sending.ReferralInput;
import se.framsteg.referral.sending.SendingInput;
import se.framsteg.referral.sending.SendingService;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.time.SwedishClock;
import se.framsteg.shared.time.SwedishDays;

/** What happened to some 150 people who were referred: from a draft on the desk to somebody who has started. */
@ApplicationScoped
class ReferralStories {

    private final SendingService sending;
    private final ConfirmingService confirming;
    private final ReceivingService receiving;
    private final ReferralService referrals;
    private final SwedishDays days;
    private final SwedishClock clock;

    ReferralStories(
            SendingService sending,
            ConfirmingService confirming,
            ReceivingService receiving,
            ReferralService referrals,
            SwedishDays days,
            SwedishClock clock) {
        this.sending = sending;
        this.confirming = confirming;
        this.receiving = receiving;
        this.referrals = referrals;
        this.days = days;
        this.clock = clock;
    }

    /** The same stories every time, told from today backwards. */
    void write(Timeline.Play play, County county, Founders.Cast cast) {
        Random chance = new Random(2101);
        int told = 0;
        for (StoryEnding ending : StoryEnding.values()) {
            for (int i = 0; i < ending.count(); i++) {
                tell(play, ending, county, cast, chance, told++);
            }
        }
    }

    private void tell(
            Timeline.Play play, StoryEnding ending, County county, Founders.Cast cast, Random chance, int number) {
        Founders.Team team = cast.enterprises.get(number % cast.enterprises.size());
        Founders.Place place = Someone.pick(team.places(), chance);
        List<Founders.Sender> near = cast.senders.stream()
                .filter(sender -> sender.kind() == OrganisationKind.PUBLIC_EMPLOYMENT_SERVICE
                        || sender.municipality().equals(team.municipality()))
                .toList();
        Founders.Sender sender = Someone.pick(near, chance);
        new Story(
                        play,
                        county,
                        chance,
                        sender,
                        team,
                        place,
                        days.minusWorkingDays(clock.today(), ending.workingDaysAgo(chance)))
                .tell(ending);
    }

    /** One person's way. Each act waits for the one before it, so the id and version are at hand when they are needed. */
    private final class Story {
        private final Timeline.Play play;
        private final County county;
        private final Random chance;
        private final Founders.Sender sender;
        private final Founders.Team team;
        private final Founders.Place place;
        private final UUID supervisor;
        private LocalDate day;
        private ReferralChange last;

        Story(
                Timeline.Play play,
                County county,
                Random chance,
                Founders.Sender sender,
                Founders.Team team,
                Founders.Place place,
                LocalDate day) {
            this.play = play;
            this.county = county;
            this.chance = chance;
            this.sender = sender;
            this.team = team;
            this.place = place;
            this.supervisor = Someone.pick(place.supervisors(), chance);
            this.day = day;
        }

        void tell(StoryEnding ending) {
            ReferralInput referral = referral(ending != StoryEnding.DRAFT);
            act(sender.caseOfficer(), "createReferral", () -> sending.create(referral));
            switch (ending) {
                case DRAFT, SENT -> {}
                case ACKNOWLEDGED -> acknowledge();
                case INFO_ASKED -> {
                    acknowledge();
                    next(1);
                    act(team.manager(), "requestReferralInfo", () -> receiving.askInfo(id(), version(), missing()));
                }
                case INVITED -> invite();
                case WAITLISTED -> {
                    acknowledge();
                    next(2);
                    act(team.manager(), "waitlistReferral", () -> receiving.waitlist(id(), version(), waitlist()));
                }
                case OFFERED -> offer();
                case CONFIRMED -> confirm(8);
                case STARTED -> {
                    confirm(5);
                    next(5);
                    LocalDate first = day;
                    act(supervisor, "startReferral", () -> referrals.start(id(), version(), first));
                }
                case DECLINED -> {
                    acknowledge();
                    next(2);
                    act(team.manager(), "declineReferral", () -> receiving.decline(id(), version(), refusal()));
                }
                case WITHDRAWN -> {
                    acknowledge();
                    next(3);
                    act(
                            sender.caseOfficer(),
                            "withdrawReferral",
                            () -> sending.withdraw(id(), version(), withdrawal()));
                }
            }
        }

        private void acknowledge() {
            next(1);
            act(team.manager(), "acknowledgeReferral", () -> receiving.acknowledge(id(), version()));
        }

        private void invite() {
            acknowledge();
            next(1);
            Instant meeting = SwedishClock.startOf(days.plusWorkingDays(day, 4)).plus(Duration.ofHours(10));
            act(
                    team.manager(),
                    "inviteReferredPerson",
                    () -> receiving.invite(
                            id(),
                            version(),
                            new ReceivingInput.Invitation(
                                    meeting, place.workplace().name(), false, ContactWay.PHONE, null)));
        }

        private void offer() {
            invite();
            next(4);
            LocalDate possible = days.plusWorkingDays(day, 6);
            act(
                    team.manager(),
                    "acceptReferral",
                    () -> receiving.accept(
                            id(),
                            version(),
                            new ReceivingInput.Acceptance(possible, supervisor, "Välkommen till oss!", null)));
        }

        private void confirm(int workingDaysToStart) {
            offer();
            next(1);
            LocalDate answered = day;
            LocalDate start = days.plusWorkingDays(day, workingDaysToStart);
            act(
                    sender.caseOfficer(),
                    "confirmReferral",
                    () -> confirming.confirm(
                            id(),
                            version(),
                            new SendingInput.Confirmation(
                                    start, start, start.plusMonths(6), answered, "Ja, jag vill börja.", null)));
        }

        private ReceivingInput.InfoRequest missing() {
            return new ReceivingInput.InfoRequest(List.of("Hur många timmar i veckan kan personen arbeta?"), null);
        }

        private ReceivingInput.Waitlisting waitlist() {
            return new ReceivingInput.Waitlisting(
                    clock.today().plusDays(40),
                    clock.today().plusDays(20),
                    clock.today(),
                    "Vi hör av oss när en plats blir ledig.");
        }

        private ReceivingInput.Refusal refusal() {
            return new ReceivingInput.Refusal(
                    "no-place",
                    "Just nu har vi fullt. Det beror inte på dig.",
                    "other-places",
                    "Fullt till efter sommaren.",
                    null);
        }

        private SendingInput.Withdrawal withdrawal() {
            return new SendingInput.Withdrawal(
                    "other-measure",
                    "Vi har hittat en annan väg för dig. Din handläggare berättar mer.",
                    "talk-to-case-officer",
                    null);
        }

        private ReferralInput referral(boolean sendNow) {
            Someone person = Someone.of(county, chance, clock.today());
            boolean employmentService = sender.kind() == OrganisationKind.PUBLIC_EMPLOYMENT_SERVICE;
            LocalDate from = day.plusDays(14);
            return new ReferralInput(
                    new ReferralInput.ReceiverInput(team.organisation(), place.unit()),
                    new ReferralInput.PersonInput(
                            person.givenName(),
                            person.familyName(),
                            person.identityNumber(),
                            person.phone(),
                            person.email(),
                            ContactWay.PHONE,
                            null,
                            team.municipality()),
                    new ReferralInput.OrderInput(
                            employmentService ? "work-training" : "municipal-labour-market-measure",
                            employmentService ? "AF-2026/%06d".formatted(chance.nextInt(1_000_000)) : null,
                            employmentService ? day : null,
                            "Dnr 2026-%04d".formatted(chance.nextInt(10_000)),
                            from,
                            from.plusMonths(6),
                            BigDecimal.valueOf(10 + 5L * chance.nextInt(5)),
                            Someone.pick(county.purpose(), chance),
                            null),
                    null,
                    false,
                    sendNow);
        }

        private void next(int workingDays) {
            day = days.plusWorkingDays(day, workingDays);
        }

        private void act(UUID membership, String operation, Callable<ReferralChange> act) {
            Instant at = SwedishClock.startOf(day)
                    .plus(Duration.ofHours(8))
                    .plus(Duration.ofMinutes(chance.nextInt(8 * 60)));
            play.at(at, membership, operation, () -> last = act.call());
        }

        private UUID id() {
            return last.referral();
        }

        private Version version() {
            return new Version(last.version());
        }
    }
}

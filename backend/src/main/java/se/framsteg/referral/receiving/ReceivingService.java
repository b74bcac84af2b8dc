package se.framsteg.referral.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.access.Role;
import se.framsteg.access.staff.Colleagues;
import se.framsteg.referral.AnswerClock;
import se.framsteg.referral.Referral;
import se.framsteg.referral.ReferralChange;
import se.framsteg.referral.ReferralChanges;
import se.framsteg.referral.ReferralFacts;
import se.framsteg.referral.Told;
import se.framsteg.referral.ToldReader;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.time.SwedishClock;

/** What the enterprise does with the referrals it is sent. */
@ApplicationScoped
public class ReceivingService {

    private final ReferralChanges changes;
    private final AnswerClock answers;
    private final ToldReader told;
    private final Colleagues colleagues;
    private final Acting acting;
    private final SwedishClock clock;

    ReceivingService(
            ReferralChanges changes,
            AnswerClock answers,
            ToldReader told,
            Colleagues colleagues,
            Acting acting,
            SwedishClock clock) {
        this.changes = changes;
        this.answers = answers;
        this.told = told;
        this.colleagues = colleagues;
        this.acting = acting;
        this.clock = clock;
    }

    public ReferralChange acknowledge(UUID id, Version version) {
        return changes.change(id, version, Referral::acknowledge);
    }

    public ReferralChange askInfo(UUID id, Version version, ReceivingInput.InfoRequest input) {
        ReferralFacts.Missing missing = new ReferralFacts.Missing(input.items());
        Told words = Told.toColleague(input.colleagueText());
        return changes.change(id, version, (referral, by) -> referral.askInfo(missing, words, answers, by));
    }

    public ReferralChange handOver(UUID id, Version version, ReceivingInput.Handover input) {
        ReferralFacts.Handover handover = new ReferralFacts.Handover(input.supervisorId());
        return changes.change(id, version, (referral, by) -> {
            checkSupervisor(input.supervisorId());
            return referral.handOver(handover, Told.nothing(), by);
        });
    }

    public ReferralChange invite(UUID id, Version version, ReceivingInput.Invitation input) {
        ReferralFacts.Meeting meeting = new ReferralFacts.Meeting(
                input.startsAt(), input.place(), Boolean.TRUE.equals(input.trialDay()), input.personInformedBy());
        Told words = Told.of(input.personText(), null);
        return changes.change(id, version, (referral, by) -> referral.invite(meeting, words, by));
    }

    public ReferralChange waitlist(UUID id, Version version, ReceivingInput.Waitlisting input) {
        ReferralFacts.Waitlist terms =
                new ReferralFacts.Waitlist(input.untilOn(), input.reviewOn(), input.personAskedOn());
        Told words = Told.of(input.personText(), null);
        return changes.change(id, version, (referral, by) -> referral.waitlist(terms, words, by));
    }

    public ReferralChange accept(UUID id, Version version, ReceivingInput.Acceptance input) {
        ReferralFacts.Offer offer = new ReferralFacts.Offer(input.possibleStartOn(), input.supervisorId());
        Told words = Told.of(input.personText(), input.colleagueText());
        return changes.change(id, version, (referral, by) -> {
            checkSupervisor(input.supervisorId());
            return referral.accept(offer, words, by);
        });
    }

    public ReferralChange decline(UUID id, Version version, ReceivingInput.Refusal input) {
        return changes.change(id, version, (referral, by) -> referral.decline(told(input), attempts(input), by));
    }

    public ReferralChange cancel(UUID id, Version version, ReceivingInput.Refusal input) {
        return changes.change(id, version, (referral, by) -> referral.cancel(told(input), attempts(input), by));
    }

    public ReferralChange noShow(UUID id, Version version, ReceivingInput.NoShow input) {
        ReferralFacts.ContactAttempts attempts =
                new ReferralFacts.ContactAttempts(tries(input.contactAttempts()), input.otherSideInformedOn());
        return changes.change(
                id,
                version,
                (referral, by) -> referral.noShow(
                        attempts, told.withoutReason(input.personText(), input.nextStep(), input.colleagueText()), by));
    }

    /** A referral is handed to a colleague who is a supervisor here today. */
    private void checkSupervisor(UUID membership) {
        new Faults()
                .unless(
                        colleagues
                                .inForce(acting.actor().organisationId(), membership, Role.SUPERVISOR, clock.today())
                                .isPresent(),
                        "/supervisorId",
                        "unknown-supervisor",
                        "Välj en handledare hos er.",
                        "Not a supervisor of your enterprise.")
                .refuseIfAny();
    }

    private Told told(ReceivingInput.Refusal input) {
        return told.decline(input.reason(), input.personText(), input.nextStep(), input.colleagueText());
    }

    /** Null when none were told. */
    private static ReferralFacts.ContactAttempts attempts(ReceivingInput.Refusal input) {
        return input.contactAttempts() == null || input.contactAttempts().isEmpty()
                ? null
                : new ReferralFacts.ContactAttempts(tries(input.contactAttempts()), null);
    }

    private static List<ReferralFacts.ContactAttempt> tries(List<ReceivingInput.ContactAttempt> attempts) {
        return attempts.stream()
                .map(attempt -> new ReferralFacts.ContactAttempt(attempt.on(), attempt.way()))
                .toList();
    }
}

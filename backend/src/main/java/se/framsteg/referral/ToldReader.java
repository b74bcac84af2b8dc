package se.framsteg.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.framsteg.reason.Reason;
import se.framsteg.reason.Reasons;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.time.SwedishClock;

/** Reads what is said with a change: codes become the reasons that are offered today. */
@ApplicationScoped
public class ToldReader {

    private final Reasons reasons;
    private final SwedishClock clock;

    ToldReader(Reasons reasons, SwedishClock clock) {
        this.reasons = reasons;
        this.clock = clock;
    }

    public Told decline(String reason, String toPerson, String nextStep, String toColleague) {
        return read(ReferralReasons.DECLINE, reason, toPerson, nextStep, toColleague);
    }

    public Told withdrawal(String reason, String toPerson, String nextStep, String toColleague) {
        return read(ReferralReasons.WITHDRAW, reason, toPerson, nextStep, toColleague);
    }

    public Told withoutReason(String toPerson, String nextStep, String toColleague) {
        Faults faults = new Faults();
        Reason step = find(ReferralReasons.NEXT_STEP, nextStep, "/nextStep", faults);
        faults.refuseIfAny();
        return new Told(null, toPerson, step, toColleague);
    }

    /** What the service itself offers those who start somewhere else. */
    public Reason startElsewhere() {
        return reasons.find(ReferralReasons.NEXT_STEP, ReferralReasons.START_ELSEWHERE, clock.today())
                .orElseThrow();
    }

    /** What the service itself offers when nobody answered. */
    public Reason talkToCaseOfficer() {
        return reasons.find(ReferralReasons.NEXT_STEP, ReferralReasons.TALK_TO_CASE_OFFICER, clock.today())
                .orElseThrow();
    }

    private Told read(String list, String reason, String toPerson, String nextStep, String toColleague) {
        Faults faults = new Faults();
        Reason given = find(list, reason, "/reason", faults);
        Reason step = find(ReferralReasons.NEXT_STEP, nextStep, "/nextStep", faults);
        faults.refuseIfAny();
        return new Told(given, toPerson, step, toColleague);
    }

    private Reason find(String list, String code, String pointer, Faults faults) {
        Optional<Reason> found = reasons.find(list, code, clock.today());
        faults.unless(
                found.isPresent(),
                pointer,
                "unknown-code",
                "Koden finns inte i listan " + list + ".",
                "Not a code of the list " + list + ".");
        return found.orElse(null);
    }
}

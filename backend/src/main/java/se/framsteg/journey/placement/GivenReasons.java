package se.framsteg.journey.placement;

import jakarta.enterprise.context.ApplicationScoped;
import se.framsteg.reason.Reason;
import se.framsteg.reason.Reasons;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.time.SwedishClock;

/** Reads a code off its list, in the version that is offered today. */
@ApplicationScoped
class GivenReasons {

    private final Reasons reasons;
    private final SwedishClock clock;

    GivenReasons(Reasons reasons, SwedishClock clock) {
        this.reasons = reasons;
        this.clock = clock;
    }

    Reason find(String list, String code, String pointer) {
        return reasons.find(list, code, clock.today())
                .orElseThrow(() -> Problem.invalid(Fault.at(
                        pointer,
                        "unknown-code",
                        "Koden finns inte i listan " + list + ".",
                        "Not a code of the list " + list + ".")));
    }

    /** Some codes say too little alone. */
    static void checkText(Reason reason, String text, String pointer) {
        new Faults()
                .unless(
                        !reason.needsText() || text != null && !text.isBlank(),
                        pointer,
                        "required",
                        "Skriv några ord till. Orsaken säger för lite ensam.",
                        "Write a few words more; the reason alone says too little.")
                .refuseIfAny();
    }
}

package se.framsteg.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import se.framsteg.reason.Reason;
import se.framsteg.reason.Reasons;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.time.SwedishClock;

/** Reads the reason somebody gave, and tells what is missing. */
@ApplicationScoped
public class CertificateReasons {

    private final Reasons reasons;
    private final SwedishClock clock;

    CertificateReasons(Reasons reasons, SwedishClock clock) {
        this.reasons = reasons;
        this.clock = clock;
    }

    public CertificateReason find(CertificateAction action, String code, String note) {
        String list = action.reasonList().orElseThrow();
        Reason reason = reasons.find(list, code, clock.today()).orElse(null);
        Faults faults = new Faults()
                .unless(
                        reason != null,
                        "/reason",
                        "unknown-code",
                        "Orsaken finns inte. Välj en ur listan.",
                        "Unknown reason; choose one of the list.");
        if (reason != null && reason.needsText()) {
            faults.required(note, "/note");
        }
        faults.refuseIfAny();
        return new CertificateReason(reason.code(), reason.version(), note);
    }
}

package se.framsteg.shared.http;

import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** The refusals that belong to HTTP itself. */
public final class Problems {

    private Problems() {}

    public static Problem changedMeanwhile() {
        return Problem.of(
                ProblemType.CHANGED_MEANWHILE,
                "Någon annan ändrade samtidigt. Hämta uppgifterna igen, titta på dem och gör om.",
                "Somebody else changed it at the same time. Fetch again, look, and redo.");
    }

    static Problem versionRequired() {
        return Problem.of(
                ProblemType.VERSION_REQUIRED,
                "Skicka If-Match med den ETag du fick när du hämtade uppgifterna.",
                "Send If-Match with the ETag you got when you fetched.");
    }

    static Problem staleVersion() {
        return Problem.of(
                ProblemType.STALE_VERSION,
                "Någon annan har ändrat sedan du hämtade uppgifterna. Hämta dem igen, titta på dem och gör om.",
                "Somebody else has changed it since you fetched. Fetch again, look, and redo.");
    }

    public static Problem tooMany(long retryAfterSeconds) {
        return Problem.of(
                        ProblemType.TOO_MANY_REQUESTS, "Vänta en stund och försök igen.", "Wait a while and try again.")
                .with("retryAfterSeconds", retryAfterSeconds);
    }
}

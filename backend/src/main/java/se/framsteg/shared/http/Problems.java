package se.framsteg.shared.http;

import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** The refusals that belong to HTTP itself. */
public final class Problems {

    private Problems() {}

    public static Problem changedMeanwhile() {
        return Problem.of(ProblemType.CHANGED_MEANWHILE);
    }

    static Problem versionRequired() {
        return Problem.of(ProblemType.VERSION_REQUIRED);
    }

    static Problem staleVersion() {
        return Problem.of(ProblemType.STALE_VERSION);
    }

    public static Problem tooMany(long retryAfterSeconds) {
        return Problem.of(ProblemType.TOO_MANY_REQUESTS).with("retryAfterSeconds", retryAfterSeconds);
    }

    /** What a bare HTTP status from the framework or the router means. */
    static Problem ofStatus(int status) {
        ProblemType type = ProblemType.ofStatus(status);
        return type == ProblemType.INVALID_REQUEST
                ? Problem.invalid(Fault.at(
                        "",
                        "unreadable",
                        "Anropet går inte att läsa. Se kontraktet.",
                        "The request cannot be read. See the contract."))
                : Problem.of(type);
    }
}

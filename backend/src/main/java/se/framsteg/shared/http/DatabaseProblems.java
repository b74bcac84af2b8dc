package se.framsteg.shared.http;

import java.sql.SQLException;
import java.util.Map;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** What a refusal of the database means to the one who asked, told by its SQL state; null when it means our own mistake. */
final class DatabaseProblems {

    private static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final Map<String, ProblemType> CLASSES = Map.of(
            "08", ProblemType.UNAVAILABLE, // connection
            "53", ProblemType.UNAVAILABLE, // resources: disk full, too many connections
            "57", ProblemType.UNAVAILABLE, // operator intervention: shutting down, statement timeout
            "58", ProblemType.UNAVAILABLE); // system error

    private DatabaseProblems() {}

    static Problem of(Throwable failure) {
        String state = sqlState(failure);
        if (state == null) {
            return poolExhausted(failure) ? unavailable() : null;
        }
        return switch (state) {
            // Neutral: which of the unique facts it was could tell of a row the caller may not see.
            case UNIQUE_VIOLATION -> Problem.of(ProblemType.ALREADY_EXISTS);
            // Of something that is not there, or is not any more; which it was stays unsaid for the same reason.
            case FOREIGN_KEY_VIOLATION ->
                Problem.invalid(Fault.at(
                        "",
                        "unknown-id",
                        "Något du hänvisar till finns inte hos er.",
                        "Something you refer to does not exist with you."));
            case SERIALIZATION_FAILURE, DEADLOCK, LOCK_NOT_AVAILABLE -> Problems.changedMeanwhile();
            default -> CLASSES.get(state.substring(0, 2)) == null ? null : unavailable();
        };
    }

    static String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }

    private static boolean poolExhausted(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() == null) {
                return true;
            }
        }
        return false;
    }

    private static Problem unavailable() {
        return Problem.of(ProblemType.UNAVAILABLE).with("retryAfterSeconds", 5);
    }
}

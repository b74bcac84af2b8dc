package se.framsteg.validation.attempt;

import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.reason.ReasonRef;

/**
 * One change of an attempt, as it is kept in its history.
 *
 * @param onTheirWord a colleague did it for the participant, who had said so
 * @param reason null when none is asked for
 * @param words what was said with it; null when nothing was
 */
public record AttemptChange(
        UUID orgId,
        UUID attemptId,
        UnitAttemptAction action,
        UnitAttemptStatus from,
        UnitAttemptStatus to,
        boolean onTheirWord,
        ReasonRef reason,
        String words,
        By by) {

    static AttemptChange of(
            UnitAttempt attempt, UnitAttemptAction action, UnitAttemptStatus from, UnitAttemptStatus to, By by) {
        boolean theirs = switch (action) {
            case SELF_ASSESS, SUBMIT -> !by.roles().contains(Role.PARTICIPANT);
            default -> false;
        };
        return new AttemptChange(attempt.orgId(), attempt.id(), action, from, to, theirs, null, null, by);
    }

    AttemptChange because(ReasonRef given) {
        return new AttemptChange(orgId, attemptId, action, from, to, onTheirWord, given, words, by);
    }

    AttemptChange saying(String said) {
        return new AttemptChange(orgId, attemptId, action, from, to, onTheirWord, reason, said, by);
    }
}

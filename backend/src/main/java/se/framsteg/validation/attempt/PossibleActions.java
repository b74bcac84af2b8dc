package se.framsteg.validation.attempt;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.machine.By;

/** What somebody may do with an attempt now, by the table and by who they are to it. */
public final class PossibleActions {

    private PossibleActions() {}

    /**
     * @param involved the accounts that judged or witnessed
     * @param judgedByTrainee a trainee's judgement waits for its countersignature
     */
    public static List<UnitAttemptAction> of(UnitAttempt attempt, By by, Set<UUID> involved, boolean judgedByTrainee) {
        return UnitAttemptAction.MACHINE.possible(attempt.status(), by.roles()).stream()
                .filter(action -> switch (action) {
                    case ADD_OWN_EVIDENCE, START_ASSESSMENT -> attempt.isAssessor(by);
                    case REFER_BACK, DECIDE_MET, DECIDE_NOT_YET -> attempt.isAssessor(by) && !judgedByTrainee;
                    case COUNTERSIGN -> judgedByTrainee && !attempt.isAssessor(by);
                    case CONFIRM, SEND_BACK, AWARD -> !involved.contains(by.accountId());
                    // A certificate is revoked where certificates are.
                    case ANNUL -> false;
                    default -> true;
                })
                .toList();
    }
}

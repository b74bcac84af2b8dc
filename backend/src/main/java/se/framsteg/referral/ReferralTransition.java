package se.framsteg.referral;

import java.util.UUID;
import se.framsteg.access.machine.By;

/**
 * One row of a referral's history: who, in which capacity, when, from where to where, what was said. Written once, never
 * changed. {@code from} and {@code to} are equal when the state stayed as it was.
 *
 * @param facts null when the change has none
 */
public record ReferralTransition(
        UUID referralId,
        ReferralAction action,
        ReferralStatus from,
        ReferralStatus to,
        By by,
        Told told,
        ReferralFacts facts) {

    public boolean movesTo(ReferralStatus status) {
        return to == status && from != status;
    }
}

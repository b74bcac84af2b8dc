package se.framsteg.referral;

import se.framsteg.shared.problem.Faults;

/**
 * What the sender writes in free words, which may tell anything about a person and so is kept sealed.
 *
 * @param purpose what the placement is to lead to
 * @param needs the person's wishes and what helps them at work; never a diagnosis
 */
public record ReferralWords(String purpose, String needs) {

    void checkComplete(Faults faults) {
        faults.required(purpose, "/order/purpose");
    }

    /** Never what somebody wrote about a person, whoever prints it. */
    @Override
    public String toString() {
        return "ReferralWords[…]";
    }
}

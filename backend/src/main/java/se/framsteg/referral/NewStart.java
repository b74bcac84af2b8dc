package se.framsteg.referral;

import java.time.LocalDate;

/** A new first day after one that did not come off, and how the person said yes to it. */
public record NewStart(LocalDate startOn, LocalDate personAnsweredOn, String personAnswer) {

    ReferralFacts.Confirmation within(ReferralOrder order) {
        return new ReferralFacts.Confirmation(
                startOn, order.periodFrom(), order.periodTo(), personAnsweredOn, personAnswer);
    }
}

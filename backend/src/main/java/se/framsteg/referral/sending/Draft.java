package se.framsteg.referral.sending;

import se.framsteg.referral.Party;
import se.framsteg.referral.ReferralOrder;
import se.framsteg.referral.ReferralWords;
import se.framsteg.referral.ReferredPerson;
import se.framsteg.shared.identity.PersonIdentityNumber;

/**
 * What the sender wrote, read and checked as far as it goes.
 *
 * @param receiver null as long as none is chosen
 * @param number null when none was given
 */
record Draft(
        Party receiver, ReferredPerson person, PersonIdentityNumber number, ReferralOrder order, ReferralWords words) {}

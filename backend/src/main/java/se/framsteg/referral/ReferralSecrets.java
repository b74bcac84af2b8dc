package se.framsteg.referral;

import jakarta.persistence.Embeddable;

/**
 * What is kept of a referral only under seal. Each seal is bound to its row, so a copy is sealed anew.
 *
 * @param sealedNumber the identity number; null when there is none
 * @param numberIndex by which the sender finds the same person again, and nobody else can
 * @param sealedWords {@link ReferralWords}
 */
@Embeddable
public record ReferralSecrets(byte[] sealedNumber, byte[] numberIndex, byte[] sealedWords) {

    static final ReferralSecrets NONE = new ReferralSecrets(null, null, null);
}

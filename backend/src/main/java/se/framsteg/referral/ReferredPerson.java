package se.framsteg.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.framsteg.participant.ContactWay;
import se.framsteg.participant.Particulars;
import se.framsteg.shared.problem.Faults;

/**
 * The referral's own copy of who it is about. No address, and of the language only whether an interpreter is needed.
 *
 * @param interpreterLanguage a language code; null when no interpreter is needed
 */
@Embeddable
public record ReferredPerson(
        String givenName,
        String familyName,
        String phone,
        String email,
        @Enumerated(EnumType.STRING) ContactWay contactPreference,
        String interpreterLanguage,
        String municipalityCode) {

    void checkReachable(Faults faults) {
        faults.required(contactPreference, "/person/contactPreference");
        if (contactPreference != null && contactPreference.needsPhone()) {
            faults.required(phone, "/person/phone");
        }
        if (contactPreference == ContactWay.EMAIL) {
            faults.required(email, "/person/email");
        }
    }

    /** What the enterprise writes of a person who is new to it. */
    Particulars particulars() {
        return new Particulars(
                givenName, familyName, phone, email, contactPreference, interpreterLanguage, municipalityCode);
    }
}

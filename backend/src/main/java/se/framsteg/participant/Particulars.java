package se.framsteg.participant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who somebody is and how they are reached; no address, and of the language only whether an interpreter is needed.
 *
 * @param interpreterLanguage a language code; null when no interpreter is needed
 * @param municipalityCode where the person lives; null when it is none of those we know
 */
@Embeddable
public record Particulars(
        String givenName,
        String familyName,
        String phone,
        String email,
        @Enumerated(EnumType.STRING) ContactWay contactPreference,
        String interpreterLanguage,
        String municipalityCode) {

    public Particulars {
        givenName = givenName.strip();
        familyName = familyName.strip();
    }
}

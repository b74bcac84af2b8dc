package se.framsteg.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.access.vault.Spot;
import se.framsteg.access.vault.Vault;
import se.framsteg.shared.identity.PersonIdentityNumber;

/** What the room keeps only under seal, and how it is read again. */
@ApplicationScoped
public class ReferralSeals {

    private final Vault vault;
    private final ObjectMapper json;

    ReferralSeals(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    /** @param number null when there is none */
    public ReferralSecrets seal(UUID referral, UUID organisation, PersonIdentityNumber number, ReferralWords words) {
        return number == null
                ? new ReferralSecrets(null, null, sealWords(referral, words))
                : new ReferralSecrets(
                        vault.seal(number(referral), number.inClear()),
                        vault.index(organisation, number),
                        sealWords(referral, words));
    }

    /** New words; the number stays as it was. */
    public ReferralSecrets reword(UUID referral, ReferralSecrets old, ReferralWords words) {
        return new ReferralSecrets(old.sealedNumber(), old.numberIndex(), sealWords(referral, words));
    }

    /** The same things for another row of the same sender. */
    public ReferralSecrets resealed(UUID from, UUID to, ReferralSecrets old) {
        return new ReferralSecrets(
                vault.seal(number(to), vault.open(number(from), old.sealedNumber())),
                old.numberIndex(),
                sealWords(to, openWords(from, old)));
    }

    public ReferralWords openWords(UUID referral, ReferralSecrets secrets) {
        return read(vault.open(words(referral), secrets.sealedWords()), ReferralWords.class);
    }

    /** The date of birth, the last four hidden; null when there is no number. */
    String maskedNumber(UUID referral, ReferralSecrets secrets) {
        return openNumber(referral, secrets).map(PersonIdentityNumber::masked).orElse(null);
    }

    /** Empty when there is none. */
    Optional<PersonIdentityNumber> openNumber(UUID referral, ReferralSecrets secrets) {
        return Optional.ofNullable(vault.open(number(referral), secrets.sealedNumber()))
                .map(PersonIdentityNumber::ofStored);
    }

    /** Null for null. */
    byte[] seal(UUID change, ChangeWords words) {
        return words == null ? null : vault.seal(change(change), write(words));
    }

    /** Null when nothing was said. */
    ChangeWords openChange(UUID change, byte[] sealed) {
        return sealed == null ? null : read(vault.open(change(change), sealed), ChangeWords.class);
    }

    private byte[] sealWords(UUID referral, ReferralWords words) {
        return vault.seal(words(referral), write(words));
    }

    private static Spot number(UUID referral) {
        return new Spot("referral", "sealed_number", referral);
    }

    private static Spot words(UUID referral) {
        return new Spot("referral", "sealed_words", referral);
    }

    private static Spot change(UUID change) {
        return new Spot("referral_transition", "sealed_words", change);
    }

    private String write(Object words) {
        try {
            return json.writeValueAsString(words);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Opened, and not what was sealed", damaged);
        }
    }
}

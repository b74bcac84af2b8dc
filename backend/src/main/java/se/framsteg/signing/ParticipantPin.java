package se.framsteg.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The code by which a participant confirms at the table. Chosen in the participant's presence, kept as a keyed Argon2id hash,
 * and locked after five wrong tries in a row until the participant chooses a new one.
 */
@Entity
@Table(name = "participant_pin")
public class ParticipantPin {

    private static final int TRIES = 5;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,8}");

    @Id
    private UUID participantId;

    private UUID orgId;

    private String pinHash;

    private int wrongTries;

    private Instant chosenAt;

    private UUID witnessAccountId;

    @Version
    private long version;

    protected ParticipantPin() {}

    static ParticipantPin chosen(UUID organisationId, UUID participantId, String hash, UUID witness, Instant at) {
        ParticipantPin pin = new ParticipantPin();
        pin.orgId = organisationId;
        pin.participantId = participantId;
        pin.chooseAgain(hash, witness, at);
        return pin;
    }

    /** A new code takes the place of the old and opens a locked one. */
    void chooseAgain(String hash, UUID witness, Instant at) {
        pinHash = hash;
        wrongTries = 0;
        chosenAt = at;
        witnessAccountId = witness;
    }

    /** Refuses what the first guess would be. */
    static void refuseUnfit(String pin) {
        if (pin == null || !DIGITS.matcher(pin).matches() || isRun(pin)) {
            throw SigningProblems.unfitPin();
        }
    }

    /** 7777, 1234, 8765: the same step all the way. */
    private static boolean isRun(String pin) {
        int step = pin.charAt(1) - pin.charAt(0);
        if (Math.abs(step) > 1) {
            return false;
        }
        for (int i = 1; i < pin.length(); i++) {
            if (pin.charAt(i) - pin.charAt(i - 1) != step) {
                return false;
            }
        }
        return true;
    }

    void refuseWhenLocked() {
        if (isLocked()) {
            throw SigningProblems.pinLocked();
        }
    }

    void wasRight() {
        wrongTries = 0;
    }

    void wasWrong() {
        wrongTries++;
    }

    boolean isLocked() {
        return wrongTries >= TRIES;
    }

    int triesLeft() {
        return TRIES - wrongTries;
    }

    String hash() {
        return pinHash;
    }

    Instant chosenAt() {
        return chosenAt;
    }

    UUID witnessAccountId() {
        return witnessAccountId;
    }

    long version() {
        return version;
    }
}

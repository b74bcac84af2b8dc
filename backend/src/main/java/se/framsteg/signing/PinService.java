package se.framsteg.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.access.UnitOfWork;
import se.framsteg.access.machine.By;
import se.framsteg.access.signin.Passwords;

/** The code by which a participant confirms at the table. Who may sit at that table is decided by the room that calls. */
@ApplicationScoped
public class PinService {

    private final ParticipantPins pins;
    private final Passwords passwords;
    private final UnitOfWork work;

    PinService(ParticipantPins pins, Passwords passwords, UnitOfWork work) {
        this.pins = pins;
        this.passwords = passwords;
        this.work = work;
    }

    /** Chosen, or chosen anew, by the participant; the one who acts sits beside and is named. */
    public PinView choose(UUID organisation, UUID participant, PinInput input, By witness) {
        ParticipantPin.refuseUnfit(input.pin());
        String hash = passwords.hash(input.pin());
        Optional<ParticipantPin> before = pins.locked(organisation, participant);
        ParticipantPin pin = before.orElseGet(
                () -> ParticipantPin.chosen(organisation, participant, hash, witness.accountId(), witness.at()));
        if (before.isPresent()) {
            pin.chooseAgain(hash, witness.accountId(), witness.at());
        } else {
            pins.add(pin);
        }
        return PinView.of(pin);
    }

    public PinView get(UUID organisation, UUID participant) {
        return pins.of(organisation, participant).map(PinView::of).orElse(PinView.NONE);
    }

    /** Refuses a wrong one, and counts it although the act is refused. */
    void mustBeRight(UUID organisation, UUID participant, String pin) {
        Attempt attempt = work.apart(() -> attempt(organisation, participant, pin));
        if (!attempt.right()) {
            throw attempt.triesLeft() > 0 ? SigningProblems.wrongPin(attempt.triesLeft()) : SigningProblems.pinLocked();
        }
    }

    private record Attempt(boolean right, int triesLeft) {}

    private Attempt attempt(UUID organisation, UUID participant, String pin) {
        ParticipantPin kept = pins.locked(organisation, participant).orElseThrow(SigningProblems::noPin);
        kept.refuseWhenLocked();
        boolean right = passwords.matches(pin, kept.hash());
        if (right) {
            kept.wasRight();
        } else {
            kept.wasWrong();
        }
        return new Attempt(right, kept.triesLeft());
    }
}

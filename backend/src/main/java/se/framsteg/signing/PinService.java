package se.framsteg.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.access.UnitOfWork;
import se.framsteg.access.machine.By;
import se.framsteg.access.signin.Passwords;
import se.framsteg.access.staff.Colleagues;
import se.framsteg.access.vault.Vault;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;

/** The code by which a participant confirms at the table. Who may sit at that table is decided by the room that calls. */
@ApplicationScoped
public class PinService {

    /** Of a participant who has none; the first to be kept is one more. */
    private static final long NONE_YET = 0;

    private final ParticipantPins pins;
    private final Passwords passwords;
    private final Vault vault;
    private final Colleagues colleagues;
    private final UnitOfWork work;

    PinService(ParticipantPins pins, Passwords passwords, Vault vault, Colleagues colleagues, UnitOfWork work) {
        this.pins = pins;
        this.passwords = passwords;
        this.vault = vault;
        this.colleagues = colleagues;
        this.work = work;
    }

    /** Chosen, or chosen anew, by the participant; the one who acts sits beside and is named. */
    public Versioned<PinView> choose(
            UUID organisation, UUID participant, Version expected, PinInput input, By witness) {
        ParticipantPin.refuseUnfit(input.pin());
        Optional<ParticipantPin> before = pins.locked(organisation, participant);
        expected.mustBe(before.map(PinService::version).orElse(NONE_YET));
        String hash = passwords.hash(keyed(participant, input.pin()));
        ParticipantPin pin = before.orElseGet(
                () -> ParticipantPin.chosen(organisation, participant, hash, witness.accountId(), witness.at()));
        if (before.isPresent()) {
            pin.chooseAgain(hash, witness.accountId(), witness.at());
        } else {
            pins.add(pin);
        }
        pins.flush();
        return view(pin);
    }

    public Versioned<PinView> get(UUID organisation, UUID participant) {
        return pins.of(organisation, participant).map(this::view).orElse(new Versioned<>(PinView.NONE, NONE_YET));
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
        boolean right = passwords.matches(keyed(participant, pin), kept.hash());
        if (right) {
            kept.wasRight();
        } else {
            kept.wasWrong();
        }
        return new Attempt(right, kept.triesLeft());
    }

    /** Four digits are soon tried out by whoever has the database; without the vault's key there is nothing to try. */
    private String keyed(UUID participant, String pin) {
        byte[] bytes = (participant + pin).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(vault.mac("participant-pin", bytes));
    }

    private static long version(ParticipantPin pin) {
        return pin.version() + 1;
    }

    private Versioned<PinView> view(ParticipantPin pin) {
        UUID witness = pin.witnessAccountId();
        String name = colleagues.namesOfAccounts(List.of(witness)).get(witness);
        return new Versioned<>(PinView.of(pin, name), version(pin));
    }
}

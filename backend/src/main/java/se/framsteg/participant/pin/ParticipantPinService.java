package se.framsteg.participant.pin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.participant.ParticipantId;
import se.framsteg.participant.ParticipantService;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.signing.PinInput;
import se.framsteg.signing.PinService;
import se.framsteg.signing.PinView;

/** The PINs of those whom the one who acts follows. */
@ApplicationScoped
public class ParticipantPinService {

    private final ParticipantService participants;
    private final PinService pins;
    private final WhoActs who;

    ParticipantPinService(ParticipantService participants, PinService pins, WhoActs who) {
        this.participants = participants;
        this.pins = pins;
        this.who = who;
    }

    Versioned<PinView> get(UUID participantId) {
        participants.mustReach(new ParticipantId(participantId));
        return pins.get(who.now().organisationId(), participantId);
    }

    /** A new one takes the place of the old and opens a locked one. */
    Versioned<PinView> choose(UUID participantId, Version version, PinInput input) {
        participants.mustReach(new ParticipantId(participantId));
        By witness = who.now();
        return pins.choose(witness.organisationId(), participantId, version, input, witness);
    }
}

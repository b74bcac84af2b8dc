package se.framsteg.signing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(
        name = "Pin",
        description = "Om deltagaren har en PIN-kod, aldrig koden. / Whether there is a PIN, never the PIN.")
public record PinView(
        @Schema(description = "Läget. / Its state.") Standing standing,

        @MayBeAbsent @Schema(description = "När den valdes. / When it was chosen.")
        Instant chosenAt,

        @MayBeAbsent @Schema(description = "Kollegan som satt bredvid. / The colleague who was witness.")
        String witness) {

    @Schema(name = "PinStanding")
    public enum Standing {
        NONE,
        CHOSEN,
        /** After five wrong tries; the participant chooses a new one. */
        LOCKED
    }

    static final PinView NONE = new PinView(Standing.NONE, null, null);

    static PinView of(ParticipantPin pin, String witness) {
        return new PinView(pin.isLocked() ? Standing.LOCKED : Standing.CHOSEN, pin.chosenAt(), witness);
    }
}

package se.framsteg.validation.collecting;

import jakarta.enterprise.context.ApplicationScoped;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.signing.SignedDocument;
import se.framsteg.signing.SigningService;
import se.framsteg.validation.attempt.UnitAttempt;

/** Who really acts when the participant and a supervisor sit by one screen: with the participant's PIN it is the participant. */
@ApplicationScoped
class AtTheTable {

    private final SigningService signing;
    private final WhoActs who;

    AtTheTable(SigningService signing, WhoActs who) {
        this.signing = signing;
        this.who = who;
    }

    /** @param pin null when the colleague acts on the person's word */
    By whoActs(UnitAttempt attempt, String pin) {
        return signing.whoActs(document(attempt), pin, who.now()).by();
    }

    /** For what nobody but the participant does. */
    By participant(UnitAttempt attempt, String pin) {
        return signing.participantActs(document(attempt), pin, who.now()).by();
    }

    private static SignedDocument document(UnitAttempt attempt) {
        return new SignedDocument("unit_attempt", attempt.id(), attempt.orgId(), attempt.participantId());
    }
}

package se.framsteg.signing;

import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;

/**
 * Who really acts: the one who is signed in, or the participant at the table with a colleague as witness.
 *
 * @param by at the table it is the participant's role, with the witness's account
 * @param method null when it is a colleague's own act
 */
public record ParticipantAct(By by, SigningMethod method) {

    static ParticipantAct signedIn(By by) {
        return new ParticipantAct(by, by.roles().contains(Role.PARTICIPANT) ? SigningMethod.OWN_SIGN_IN : null);
    }

    static ParticipantAct atTheTable(By witness) {
        return new ParticipantAct(witness.inRoles(Set.of(Role.PARTICIPANT)), SigningMethod.AT_THE_TABLE);
    }

    Signatory as(Role role) {
        return method == SigningMethod.AT_THE_TABLE
                ? new Signatory.AtTheTable(by.accountId())
                : new Signatory.SignedIn(role, by.accountId());
    }
}

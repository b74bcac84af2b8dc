package se.framsteg.signing;

import java.util.UUID;
import se.framsteg.access.Role;

/** Who signs, in which of the ways. */
public sealed interface Signatory {

    Role role();

    SigningMethod method();

    /** Somebody signed in with an account of their own: a colleague, or a participant who has one. */
    record SignedIn(Role role, UUID accountId) implements Signatory {
        @Override
        public SigningMethod method() {
            return SigningMethod.OWN_SIGN_IN;
        }
    }

    /** The participant, having confirmed with their own PIN, before a witness who is signed in. */
    record AtTheTable(UUID witnessAccountId) implements Signatory {
        @Override
        public Role role() {
            return Role.PARTICIPANT;
        }

        @Override
        public SigningMethod method() {
            return SigningMethod.AT_THE_TABLE;
        }
    }
}

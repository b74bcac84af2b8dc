package se.framsteg.certificate;

import static se.framsteg.access.Role.QUALITY_ASSURER;

import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.State;

/** Where a certificate is. */
public enum CertificateStatus implements State {
    /** The unit is awarded, and nothing is printed yet. */
    READY("Klart att utfärda", Set.of(QUALITY_ASSURER)),
    ISSUED("Utfärdat", Set.of()),
    /** For good: a mistaken revocation is mended by a new certificate. */
    REVOKED("Återkallat", Set.of()),
    /** Another one stands in its place. */
    SUPERSEDED("Ersatt", Set.of());

    private final String label;
    private final Set<Role> owners;

    CertificateStatus(String label, Set<Role> owners) {
        this.label = label;
        this.owners = owners;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<Role> owners() {
        return owners;
    }

    @Override
    public boolean isFinal() {
        return this == REVOKED || this == SUPERSEDED;
    }
}

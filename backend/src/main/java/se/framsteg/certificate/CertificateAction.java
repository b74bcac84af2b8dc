package se.framsteg.certificate;

import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.access.Role.QUALITY_ASSURER;
import static se.framsteg.access.machine.Requirement.REASON;
import static se.framsteg.access.machine.Requirement.SECOND_PERSON;
import static se.framsteg.certificate.CertificateStatus.ISSUED;
import static se.framsteg.certificate.CertificateStatus.READY;
import static se.framsteg.certificate.CertificateStatus.REVOKED;
import static se.framsteg.certificate.CertificateStatus.SUPERSEDED;

import java.util.Optional;
import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.Action;
import se.framsteg.access.machine.Requirement;
import se.framsteg.access.machine.StateMachine;

/** The table: what may happen to a certificate, from where to where, by whom, and what has to be told with it. */
public enum CertificateAction implements Action<CertificateStatus> {
    /** By somebody else than the one who decided that the person can. */
    ISSUE("Utfärda", READY, ISSUED, Set.of(QUALITY_ASSURER), Set.of(SECOND_PERSON)),
    /** A new certificate of the same award takes its place, as when the holder has changed name. */
    REPLACE("Ersätt med ett nytt", ISSUED, SUPERSEDED, Set.of(QUALITY_ASSURER), Set.of(REASON, SECOND_PERSON)),
    ASK_REVOCATION("Begär återkallelse", ISSUED, ISSUED, Set.of(QUALITY_ASSURER), Set.of(REASON)),
    CONFIRM_REVOCATION(
            "Bekräfta återkallelse", ISSUED, REVOKED, Set.of(QUALITY_ASSURER, MANAGER), Set.of(SECOND_PERSON)),
    /** The certificate goes on being valid; the one who asked may also take it back. */
    REJECT_REVOCATION("Låt intyget gälla", ISSUED, ISSUED, Set.of(QUALITY_ASSURER, MANAGER), Set.of());

    public static final StateMachine<CertificateStatus, CertificateAction> MACHINE =
            new StateMachine<>("certificate", "Intyg", CertificateStatus.class, CertificateAction.class);

    private final String label;
    private final CertificateStatus from;
    private final CertificateStatus to;
    private final Set<Role> by;
    private final Set<Requirement> requires;

    CertificateAction(
            String label, CertificateStatus from, CertificateStatus to, Set<Role> by, Set<Requirement> requires) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.by = by;
        this.requires = requires;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<CertificateStatus> from() {
        return Set.of(from);
    }

    @Override
    public Set<CertificateStatus> to(CertificateStatus state) {
        return Set.of(to);
    }

    @Override
    public Set<Role> by() {
        return by;
    }

    @Override
    public Set<Requirement> requires() {
        return requires;
    }

    @Override
    public Optional<String> reasonList() {
        return switch (this) {
            case ASK_REVOCATION -> Optional.of("certificate-revocation");
            case REPLACE -> Optional.of("certificate-replacement");
            default -> Optional.empty();
        };
    }
}

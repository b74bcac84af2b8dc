package se.framsteg.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.framsteg.access.Role;

/** One signer's yes to one text. Written once; neither the service nor the database changes it. */
@Entity
@Immutable
@Table(name = "signature")
public class Signature {

    @Id
    private UUID id;

    @Column(name = "org_id")
    private UUID orgId;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "text_hash")
    private byte[] textHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private SigningMethod method;

    /** Null when signed at the table. */
    @Column(name = "account_id")
    private UUID accountId;

    /** Set when the participant signs. */
    @Column(name = "participant_id")
    private UUID participantId;

    /** Set when signed at the table. */
    @Column(name = "witness_account_id")
    private UUID witnessAccountId;

    private String reservation;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected Signature() {}

    Signature(UUID id, SigningRound round, Signatory signatory, String reservation, Instant at) {
        this.id = id;
        this.orgId = round.document().organisationId();
        this.roundId = round.id();
        this.textHash = round.text().hash();
        this.role = signatory.role();
        this.method = signatory.method();
        this.participantId = role == Role.PARTICIPANT ? round.document().participantId() : null;
        switch (signatory) {
            case Signatory.SignedIn(Role as, UUID account) -> this.accountId = account;
            case Signatory.AtTheTable(UUID witness) -> this.witnessAccountId = witness;
        }
        this.reservation = reservation == null || reservation.isBlank() ? null : reservation.strip();
        this.signedAt = at;
    }

    public UUID id() {
        return id;
    }

    public Role role() {
        return role;
    }

    public SigningMethod method() {
        return method;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID participantId() {
        return participantId;
    }

    public UUID witnessAccountId() {
        return witnessAccountId;
    }

    /** What the signer does not agree with, in their own words; null when there is nothing. */
    public String reservation() {
        return reservation;
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** That this is a signature of that text and no other. */
    public boolean binds(CanonicalText text) {
        return MessageDigest.isEqual(textHash, text.hash());
    }
}

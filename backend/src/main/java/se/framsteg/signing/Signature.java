package se.framsteg.signing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.framsteg.access.Role;
import se.framsteg.access.vault.SealedEntity;
import se.framsteg.access.vault.SealedText;
import se.framsteg.access.vault.SealsItself;

/** One signer's yes to one text. Written once; neither the service nor the database changes it. */
@Entity
@Immutable
@Table(name = "signature")
@EntityListeners(SealsItself.class)
public class Signature implements SealedEntity {

    @Id
    private UUID id;

    private UUID orgId;

    private UUID roundId;

    private byte[] textHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private SigningMethod method;

    /** Null when signed at the table. */
    private UUID accountId;

    /** Set when the participant signs. */
    private UUID participantId;

    /** Set when signed at the table. */
    private UUID witnessAccountId;

    @Embedded
    private SealedText reservation;

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
        this.reservation = SealedText.of(reservation);
        this.signedAt = at;
    }

    @Override
    public String table() {
        return "signature";
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public SealedText words() {
        return reservation;
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
        return SealedText.text(reservation);
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** That this is a signature of that text and no other. */
    public boolean binds(CanonicalText text) {
        return MessageDigest.isEqual(textHash, text.hash());
    }
}

package se.framsteg.signing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.framsteg.access.Role;
import se.framsteg.access.vault.SealedEntity;
import se.framsteg.access.vault.SealedText;
import se.framsteg.access.vault.SealsItself;

/** One text put before those who are asked to sign it. It ends when all have signed, or lapses when the text must change. */
@Entity
@DynamicUpdate // the database lets the service change where it stands, nothing else
@Table(name = "signing_round")
@EntityListeners(SealsItself.class)
public class SigningRound implements SealedEntity {

    @Schema(name = "SigningStanding")
    public enum Standing {
        OPEN,
        COMPLETE,
        LAPSED
    }

    @Id
    private UUID id;

    private UUID orgId;

    private String documentKind;

    private UUID documentId;

    private UUID participantId;

    @Embedded
    private SealedText text;

    private byte[] textHash;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private List<Role> signers;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private Instant openedAt;

    private Instant endedAt;

    @Version
    private long version;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "roundId", insertable = false, updatable = false)
    @OrderBy("signedAt, id")
    private List<Signature> signatures = new ArrayList<>();

    protected SigningRound() {}

    /** @param signers each of these roles is to sign once */
    public static SigningRound opened(
            UUID id, SignedDocument document, CanonicalText text, Set<Role> signers, Instant at) {
        if (signers.isEmpty()) {
            throw new IllegalArgumentException("Nobody is asked to sign");
        }
        SigningRound round = new SigningRound();
        round.id = id;
        round.orgId = document.organisationId();
        round.documentKind = document.kind();
        round.documentId = document.id();
        round.participantId = document.participantId();
        round.text = SealedText.of(text.value());
        round.textHash = text.hash();
        round.signers = List.copyOf(EnumSet.copyOf(signers));
        round.standing = Standing.OPEN;
        round.openedAt = at;
        return round;
    }

    /**
     * @param fingerprint of the text that the signer has read
     * @param reservation what the signer does not agree with; null when there is nothing
     */
    public Signature sign(UUID signatureId, Signatory signatory, String fingerprint, String reservation, Instant at) {
        if (standing != Standing.OPEN) {
            throw SigningProblems.roundIsOver();
        }
        if (!text().fingerprint().equals(fingerprint)) {
            throw SigningProblems.anotherText();
        }
        if (!signers.contains(signatory.role())) {
            throw SigningProblems.notAsked(signatory.role());
        }
        if (hasSigned(signatory.role())) {
            throw SigningProblems.alreadySigned(signatory.role());
        }
        if (signatory instanceof Signatory.SignedIn(Role role, UUID account) && hasSigned(account)) {
            throw SigningProblems.onePersonOneSignature();
        }
        Signature signature = new Signature(signatureId, this, signatory, reservation, at);
        signatures.add(signature);
        if (missing().isEmpty()) {
            standing = Standing.COMPLETE;
            endedAt = at;
        }
        return signature;
    }

    /**
     * It ends although that role has not signed, and shows as such for good. Whether that may be is decided by the room whose
     * document it is.
     */
    void completeWithout(Role role, Instant at) {
        if (standing != Standing.OPEN || !missing().equals(Set.of(role))) {
            throw SigningProblems.roundIsOver();
        }
        standing = Standing.COMPLETE;
        endedAt = at;
    }

    /** Whether the text is still the one that was put before the signers, and each signature is of it. */
    boolean isIntact() {
        CanonicalText kept = text();
        return MessageDigest.isEqual(kept.hash(), textHash)
                && signatures.stream().allMatch(signature -> signature.binds(kept));
    }

    /** The text has to change: what was signed no longer holds. */
    public void lapse(Instant at) {
        if (standing != Standing.OPEN) {
            throw SigningProblems.roundIsOver();
        }
        standing = Standing.LAPSED;
        endedAt = at;
    }

    /** Those asked who have not signed yet, in the order of the roles. */
    public Set<Role> missing() {
        Set<Role> missing = EnumSet.copyOf(signers);
        signatures.forEach(signature -> missing.remove(signature.role()));
        return missing;
    }

    public boolean isComplete() {
        return standing == Standing.COMPLETE;
    }

    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    public boolean hasReservation() {
        return signatures.stream().anyMatch(signature -> signature.reservation() != null);
    }

    private boolean hasSigned(Role role) {
        return signatures.stream().anyMatch(signature -> signature.role() == role);
    }

    private boolean hasSigned(UUID account) {
        return signatures.stream().anyMatch(signature -> account.equals(signature.accountId()));
    }

    @Override
    public String table() {
        return "signing_round";
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public SealedText words() {
        return text;
    }

    public SignedDocument document() {
        return new SignedDocument(documentKind, documentId, orgId, participantId);
    }

    public CanonicalText text() {
        return new CanonicalText(SealedText.text(text));
    }

    public Set<Role> signers() {
        return EnumSet.copyOf(signers);
    }

    public Standing standing() {
        return standing;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public List<Signature> signatures() {
        return List.copyOf(signatures);
    }
}

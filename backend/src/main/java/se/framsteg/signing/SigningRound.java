package se.framsteg.signing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.framsteg.access.Role;

/** One text put before those who are asked to sign it. It ends when all have signed, or lapses when the text must change. */
@Entity
@Table(name = "signing_round")
public class SigningRound {

    public enum Standing {
        OPEN,
        COMPLETE,
        LAPSED
    }

    @Id
    private UUID id;

    @Column(name = "org_id")
    private UUID orgId;

    @Column(name = "document_kind")
    private String documentKind;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "participant_id")
    private UUID participantId;

    private String text;

    @Column(name = "text_hash")
    private byte[] textHash;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private List<Role> signers;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "lapse_reason")
    private String lapseReason;

    @Version
    private long version;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id", referencedColumnName = "id", insertable = false, updatable = false)
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
        round.text = text.value();
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

    /** The text has to change: what was signed no longer holds, and those who signed can read why. */
    public void lapse(String reason, Instant at) {
        if (standing != Standing.OPEN) {
            throw SigningProblems.roundIsOver();
        }
        standing = Standing.LAPSED;
        lapseReason = reason;
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

    public UUID id() {
        return id;
    }

    public SignedDocument document() {
        return new SignedDocument(documentKind, documentId, orgId, participantId);
    }

    public CanonicalText text() {
        return new CanonicalText(text);
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

    public String lapseReason() {
        return lapseReason;
    }

    public List<Signature> signatures() {
        return List.copyOf(signatures);
    }
}

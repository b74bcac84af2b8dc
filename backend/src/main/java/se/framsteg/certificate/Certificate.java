package se.framsteg.certificate;

import static se.framsteg.certificate.CertificateAction.ASK_REVOCATION;
import static se.framsteg.certificate.CertificateAction.CONFIRM_REVOCATION;
import static se.framsteg.certificate.CertificateAction.ISSUE;
import static se.framsteg.certificate.CertificateAction.MACHINE;
import static se.framsteg.certificate.CertificateAction.REJECT_REVOCATION;
import static se.framsteg.certificate.CertificateAction.REPLACE;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;
import se.framsteg.access.machine.By;
import se.framsteg.certificate.content.CertificateFacts;
import se.framsteg.certificate.content.CertificateKind;
import se.framsteg.certificate.content.Level;
import se.framsteg.shared.LanguageMap;

/**
 * The proof of one awarded unit. What it says is copied when the unit is awarded, who it is for when it is issued, and from
 * then on only its standing may change; the database holds to that too.
 */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    private UUID id;

    @PartitionKey
    private UUID orgId;

    private UUID awardId;
    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private CertificateStatus status;

    @Enumerated(EnumType.STRING)
    private CertificateKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @Enumerated(EnumType.STRING)
    private Level level;

    private int credits;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LanguageMap> outcomes;

    private LocalDate awardedOn;

    /** The accounts whose judgement the award rests on. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] decidedBy;

    @Embedded
    private Issued issued;

    /** Null when nobody has asked for it. */
    @Embedded
    private RevocationAsked revocationAsked;

    private UUID replacesId;
    private Instant createdAt;
    private Instant changedAt;

    @Version
    private long version;

    protected Certificate() {}

    /** The unit has been awarded; what is left is to issue. */
    public static Certificate ready(UUID id, AwardedUnit award, Instant at) {
        Certificate certificate = new Certificate();
        certificate.id = id;
        certificate.orgId = award.organisationId();
        certificate.awardId = award.awardId();
        certificate.participantId = award.participantId();
        certificate.status = CertificateStatus.READY;
        certificate.kind = award.facts().kind();
        certificate.title = award.facts().title();
        certificate.level = award.facts().level();
        certificate.credits = award.facts().credits();
        certificate.outcomes = award.facts().outcomes();
        certificate.awardedOn = award.awardedOn();
        certificate.decidedBy = award.decidedBy().toArray(UUID[]::new);
        certificate.createdAt = at;
        certificate.changedAt = at;
        return certificate;
    }

    public CertificateTransition issue(Issued as, By by) {
        MACHINE.refuseUnlessPossible(ISSUE, status, by.roles());
        refuseUnlessSecondPerson(by);
        facts().tellingWord().ifPresent(word -> {
            throw CertificateProblems.wordThatTells(word);
        });
        issued = as;
        return move(ISSUE, CertificateStatus.ISSUED, null, by);
    }

    /** The one that takes this one's place says the same, and is to be issued in the same transaction. */
    public Replacement replace(UUID newId, CertificateReason reason, By by) {
        MACHINE.refuseUnlessPossible(REPLACE, status, by.roles());
        refuseUnlessSecondPerson(by);
        if (revocationAsked != null) {
            throw CertificateProblems.revocationIsAskedFor();
        }
        AwardedUnit award = new AwardedUnit(awardId, orgId, participantId, facts(), awardedOn, Set.of(decidedBy));
        Certificate successor = ready(newId, award, by.at());
        successor.replacesId = id;
        return new Replacement(successor, move(REPLACE, CertificateStatus.SUPERSEDED, reason, by));
    }

    public record Replacement(Certificate successor, CertificateTransition transition) {}

    public CertificateTransition askRevocation(CertificateReason reason, By by) {
        MACHINE.refuseUnlessPossible(ASK_REVOCATION, status, by.roles());
        if (revocationAsked != null) {
            throw CertificateProblems.revocationIsAskedFor();
        }
        revocationAsked = new RevocationAsked(by.accountId(), reason.code(), reason.note(), by.at());
        return move(ASK_REVOCATION, status, reason, by);
    }

    /** Takes effect at once, everywhere the certificate is checked. */
    public CertificateTransition confirmRevocation(By by) {
        MACHINE.refuseUnlessPossible(CONFIRM_REVOCATION, status, by.roles());
        refuseUnlessRevocationIsAskedFor();
        if (revocationAsked.by().equals(by.accountId())) {
            throw CertificateProblems.ownRequest();
        }
        revocationAsked = null;
        return move(CONFIRM_REVOCATION, CertificateStatus.REVOKED, null, by);
    }

    public CertificateTransition rejectRevocation(By by) {
        MACHINE.refuseUnlessPossible(REJECT_REVOCATION, status, by.roles());
        refuseUnlessRevocationIsAskedFor();
        revocationAsked = null;
        return move(REJECT_REVOCATION, status, null, by);
    }

    /** What this person may do now, by the table and by what the certificate remembers. */
    List<CertificateAction> possible(By by) {
        return MACHINE.possible(status, by.roles()).stream()
                .filter(action -> switch (action) {
                    case ISSUE -> isSecondPerson(by) && kind == CertificateKind.LOCAL;
                    case REPLACE -> isSecondPerson(by) && revocationAsked == null;
                    case ASK_REVOCATION -> revocationAsked == null;
                    case CONFIRM_REVOCATION ->
                        revocationAsked != null && !revocationAsked.by().equals(by.accountId());
                    case REJECT_REVOCATION -> revocationAsked != null;
                })
                .toList();
    }

    private CertificateTransition move(CertificateAction action, CertificateStatus to, CertificateReason why, By by) {
        CertificateTransition transition = new CertificateTransition(id, orgId, action, status, to, why, by);
        status = to;
        changedAt = by.at();
        return transition;
    }

    private boolean isSecondPerson(By by) {
        return !Set.of(decidedBy).contains(by.accountId());
    }

    /** A local certificate is issued by somebody who did not decide; any other waits for somebody outside the house. */
    private void refuseUnlessSecondPerson(By by) {
        if (!isSecondPerson(by)) {
            throw CertificateProblems.ownDecision();
        }
        if (kind != CertificateKind.LOCAL) {
            throw CertificateProblems.notConfirmedOutside();
        }
    }

    private void refuseUnlessRevocationIsAskedFor() {
        if (revocationAsked == null) {
            throw CertificateProblems.revocationIsNotAskedFor();
        }
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return orgId;
    }

    public UUID participantId() {
        return participantId;
    }

    public CertificateStatus status() {
        return status;
    }

    public CertificateFacts facts() {
        return new CertificateFacts(kind, title, level, credits, outcomes);
    }

    LocalDate awardedOn() {
        return awardedOn;
    }

    /** Null until it is issued. */
    public Issued issued() {
        return issued;
    }

    /** Null when nobody has asked for it. */
    RevocationAsked revocationAsked() {
        return revocationAsked;
    }

    /** The award that it proves. */
    public UUID awardId() {
        return awardId;
    }

    /** The code of the reason for which somebody wants it taken back; null when nobody does. */
    public String revocationReason() {
        return revocationAsked == null ? null : revocationAsked.reason();
    }

    /** Null when it takes no other's place. */
    public UUID replacesId() {
        return replacesId;
    }

    public long version() {
        return version;
    }
}

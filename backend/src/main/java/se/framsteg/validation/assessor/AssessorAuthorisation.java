package se.framsteg.validation.assessor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import se.framsteg.access.machine.By;
import se.framsteg.shared.problem.Faults;

/** That a colleague may assess in an area of a programme, from one day to another. */
@Entity
public class AssessorAuthorisation {

    @Id
    private UUID id;

    @PartitionKey
    private UUID orgId;

    private UUID membershipId;
    private UUID accountId;
    private UUID programmeId;
    private String areaCode;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private LocalDate fromOn;

    /** The last day; null while no end is set. */
    private LocalDate toOn;

    /** What the trust rests on: which training, when. */
    private String proof;

    private UUID grantedBy;
    private Instant createdAt;

    @Version
    private long version;

    protected AssessorAuthorisation() {}

    /** Who is trusted with what. */
    public record Trust(
            UUID membershipId,
            UUID accountId,
            UUID programmeId,
            String areaCode,
            Standing standing,
            LocalDate fromOn,
            LocalDate toOn,
            String proof) {}

    public static AssessorAuthorisation granted(UUID id, Trust trust, By by) {
        new Faults()
                .unless(
                        trust.toOn() == null || !trust.toOn().isBefore(trust.fromOn()),
                        "/toOn",
                        "before-start",
                        "Sista dagen kommer före första dagen.",
                        "The last day is before the first.")
                .refuseIfAny();
        if (trust.accountId().equals(by.accountId())) {
            throw AssessorProblems.ownAuthorisation();
        }
        AssessorAuthorisation authorisation = new AssessorAuthorisation();
        authorisation.id = id;
        authorisation.orgId = by.organisationId();
        authorisation.membershipId = trust.membershipId();
        authorisation.accountId = trust.accountId();
        authorisation.programmeId = trust.programmeId();
        authorisation.areaCode = trust.areaCode();
        authorisation.standing = trust.standing();
        authorisation.fromOn = trust.fromOn();
        authorisation.toOn = trust.toOn();
        authorisation.proof = trust.proof();
        authorisation.grantedBy = by.accountId();
        authorisation.createdAt = by.at();
        return authorisation;
    }

    /** Its last day. What was judged while it held stands. */
    public void endOn(LocalDate day) {
        new Faults()
                .unless(
                        !day.isBefore(fromOn),
                        "/toOn",
                        "before-start",
                        "Sista dagen kommer före första dagen.",
                        "The last day is before the first.")
                .unless(
                        toOn == null || day.isBefore(toOn),
                        "/toOn",
                        "not-earlier",
                        "Behörigheten tar slut tidigare ändå. Ge en ny om den ska gälla längre.",
                        "It ends earlier anyway; grant a new one to prolong.")
                .refuseIfAny();
        toOn = day;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromOn) && (toOn == null || !day.isAfter(toOn));
    }

    /** As it reads now, for a decision to keep. */
    public AuthorisationSnapshot snapshot() {
        return new AuthorisationSnapshot(id, standing, areaCode, fromOn, toOn);
    }

    public UUID id() {
        return id;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public String areaCode() {
        return areaCode;
    }

    public Standing standing() {
        return standing;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    /** Null while no end is set. */
    public LocalDate toOn() {
        return toOn;
    }

    public String proof() {
        return proof;
    }

    public long version() {
        return version;
    }
}

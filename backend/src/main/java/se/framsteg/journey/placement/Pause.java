package se.framsteg.journey.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Some time away from the placement: from its first day until the day of the return, which is no longer part of it. */
@Entity
@Table(name = "placement_pause")
public class Pause {

    @Id
    private UUID id;

    @Column(name = "org_id")
    private UUID orgId;

    @Column(name = "placement_id")
    private UUID placementId;

    @Column(name = "reason_code")
    private String reason;

    @Column(name = "reason_version")
    private int reasonVersion;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "expected_return_on")
    private LocalDate expectedReturnOn;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    /** How one keeps in touch meanwhile. */
    @Column(name = "contact_while_away")
    private String contactWhileAway;

    protected Pause() {}

    Pause(UUID id, UUID orgId, UUID placementId, PauseTerms terms) {
        this.id = id;
        this.orgId = orgId;
        this.placementId = placementId;
        this.reason = terms.reason();
        this.reasonVersion = terms.reasonVersion();
        this.fromOn = terms.fromOn();
        this.expectedReturnOn = terms.expectedReturnOn();
        this.contactWhileAway = terms.contactWhileAway().strip();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(fromOn) && (returnedOn == null || day.isBefore(returnedOn));
    }

    boolean overlaps(Pause other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Pause other) {
        return other.returnedOn == null || fromOn.isBefore(other.returnedOn);
    }

    void returned(LocalDate day) {
        returnedOn = day;
    }

    boolean isOpen() {
        return returnedOn == null;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    public LocalDate expectedReturnOn() {
        return expectedReturnOn;
    }

    /** Null while it lasts. */
    public LocalDate returnedOn() {
        return returnedOn;
    }

    public String reason() {
        return reason;
    }

    public String contactWhileAway() {
        return contactWhileAway;
    }
}

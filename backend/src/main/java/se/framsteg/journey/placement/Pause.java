package se.framsteg.journey.placement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.access.vault.SealedEntity;
import se.framsteg.access.vault.SealedText;
import se.framsteg.access.vault.SealsItself;

/** Some time away from the placement: from its first day until the day of the return, which is no longer part of it. */
@Entity
@Table(name = "placement_pause")
@EntityListeners(SealsItself.class)
public class Pause implements SealedEntity {

    @Id
    private UUID id;

    private UUID orgId;

    private UUID placementId;

    private UUID commissionerOrgId;

    private UUID commissionerUnitId;

    private String reasonCode;

    private int reasonVersion;

    private LocalDate fromOn;

    private LocalDate expectedReturnOn;

    private LocalDate returnedOn;

    /** How one keeps in touch meanwhile. */
    @Embedded
    private SealedText contactWhileAway;

    protected Pause() {}

    Pause(UUID id, PlacementRecord placement, PauseTerms terms) {
        this.id = id;
        this.orgId = placement.orgId;
        this.placementId = placement.id;
        this.commissionerOrgId = placement.commissionerOrgId;
        this.commissionerUnitId = placement.commissionerUnitId;
        this.reasonCode = terms.reason();
        this.reasonVersion = terms.reasonVersion();
        this.fromOn = terms.fromOn();
        this.expectedReturnOn = terms.expectedReturnOn();
        this.contactWhileAway = SealedText.of(terms.contactWhileAway());
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

    @Override
    public String table() {
        return "placement_pause";
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public SealedText words() {
        return contactWhileAway;
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
        return reasonCode;
    }

    public int reasonVersion() {
        return reasonVersion;
    }

    public String contactWhileAway() {
        return SealedText.text(contactWhileAway);
    }
}

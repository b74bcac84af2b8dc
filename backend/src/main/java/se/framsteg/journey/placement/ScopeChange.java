package se.framsteg.journey.placement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.access.vault.SealedEntity;
import se.framsteg.access.vault.SealedText;
import se.framsteg.access.vault.SealsItself;
import se.framsteg.signing.SigningMethod;

/** Other hours from a day on, which the participant has agreed to. */
@Entity
@Table(name = "placement_scope")
@EntityListeners(SealsItself.class)
public class ScopeChange implements SealedEntity {

    @Id
    private UUID id;

    private UUID orgId;

    private UUID placementId;

    private UUID commissionerOrgId;

    private UUID commissionerUnitId;

    private BigDecimal hoursPerWeek;

    private LocalDate fromOn;

    @Enumerated(EnumType.STRING)
    private SigningMethod agreedMethod;

    /** Why. */
    @Embedded
    private SealedText why;

    protected ScopeChange() {}

    ScopeChange(UUID id, PlacementRecord placement, ScopeTerms terms) {
        this.id = id;
        this.orgId = placement.orgId;
        this.placementId = placement.id;
        this.commissionerOrgId = placement.commissionerOrgId;
        this.commissionerUnitId = placement.commissionerUnitId;
        this.hoursPerWeek = terms.hoursPerWeek();
        this.fromOn = terms.fromOn();
        this.agreedMethod = terms.agreed();
        this.why = SealedText.of(terms.why());
    }

    @Override
    public String table() {
        return "placement_scope";
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public SealedText words() {
        return why;
    }

    public BigDecimal hoursPerWeek() {
        return hoursPerWeek;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    public SigningMethod agreedMethod() {
        return agreedMethod;
    }

    public String why() {
        return SealedText.text(why);
    }
}

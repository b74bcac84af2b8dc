package se.framsteg.journey.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.framsteg.shared.DomainEvent;

/** A work plan has come into force. Observed in the transaction it happened in. */
public record WorkPlanAgreed(
        UUID workPlanId, UUID placementId, UUID organisationId, LocalDate agreedOn, Instant occurredAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "work-plan.agreed";
    }

    @Override
    public UUID subjectId() {
        return workPlanId;
    }

    @Override
    public Set<UUID> audience() {
        return Set.of(organisationId);
    }
}

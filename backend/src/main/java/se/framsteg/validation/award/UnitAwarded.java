package se.framsteg.validation.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.framsteg.shared.DomainEvent;

/**
 * The unit is the person's.
 *
 * @param decidedBy the accounts whose judgement it rests on
 */
public record UnitAwarded(
        UUID awardId,
        UUID attemptId,
        UUID participantId,
        UUID unitVersionId,
        UUID organisationId,
        LocalDate awardedOn,
        Set<UUID> decidedBy,
        Instant occurredAt)
        implements DomainEvent {

    public UnitAwarded {
        decidedBy = Set.copyOf(decidedBy);
    }

    @Override
    public String type() {
        return "unit-attempt.awarded";
    }

    @Override
    public UUID subjectId() {
        return attemptId;
    }

    @Override
    public Set<UUID> audience() {
        return Set.of(organisationId);
    }
}

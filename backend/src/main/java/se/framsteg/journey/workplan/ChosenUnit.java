package se.framsteg.journey.workplan;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A unit of the catalogue that a plan names, in the organisation whose plan it is. */
@Embeddable
record ChosenUnit(UUID orgId, UUID unitVersionId) {}

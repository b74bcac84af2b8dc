package se.framsteg.organisation;

import java.util.UUID;

/** What rooms above may know of a unit and whose it is. */
public record OrgUnitFacts(
        UUID id,
        String name,
        UUID organisationId,
        String organisationName,
        OrganisationKind organisationKind,
        String municipalityCode) {}

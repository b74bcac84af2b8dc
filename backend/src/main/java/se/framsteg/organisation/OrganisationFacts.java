package se.framsteg.organisation;

import java.util.UUID;
import se.framsteg.shared.identity.OrganisationNumber;

/** What rooms above may know of an organisation. */
public record OrganisationFacts(
        UUID id, OrganisationKind kind, String name, OrganisationNumber number, String municipalityCode) {

    static OrganisationFacts of(Organisation organisation) {
        return new OrganisationFacts(
                organisation.id(),
                organisation.kind(),
                organisation.name(),
                organisation.number(),
                organisation.municipalityCode());
    }
}

package se.framsteg.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(
        name = "Organisation",
        description =
                "Ett socialt företag, en myndighet, samordnaren. / A social enterprise, an authority, the coordinator.")
record OrganisationView(
        @Schema(description = "Organisationens id. / The organisation's id.")
        UUID id,

        @Schema(description = "Vad det är för organisation. / What kind of organisation.")
        OrganisationKind kind,

        @Schema(description = "Namn. / Name.") String name,

        @Schema(description = "Organisationsnummer. / Organisation number.", examples = "212000-2338")
        String organisationNumber,

        @MayBeAbsent
        @Schema(description = "Kommunen där den har sitt säte. / The municipality of its seat.", examples = "2180")
        String municipalityCode,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {

    static OrganisationView of(Organisation organisation) {
        String self = "/organisations/" + organisation.id();
        return new OrganisationView(
                organisation.id(),
                organisation.kind(),
                organisation.name(),
                organisation.number().written(),
                organisation.municipalityCode(),
                Map.of("self", Link.to(self), "units", Link.to("/org-units?organisationId=" + organisation.id())));
    }
}

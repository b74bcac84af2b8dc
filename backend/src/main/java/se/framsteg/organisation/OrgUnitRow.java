package se.framsteg.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "OrgUnitRow", description = "En enhet i en lista. / A unit in a list.")
record OrgUnitRow(
        @Schema(description = "Enhetens id. / The unit's id.")
        UUID id,

        @Schema(description = "Enhetens namn. / The unit's name.")
        String name,

        @Schema(description = "Organisationen den hör till. / The organisation it belongs to.")
        UUID organisationId,

        @Schema(description = "Organisationens namn. / The organisation's name.")
        String organisationName,

        @Schema(description = "Vad det är för organisation. / What kind of organisation.")
        OrganisationKind organisationKind,

        @MayBeAbsent @Schema(description = "Kommunen där den finns. / Where it is.", examples = "2184")
        String municipalityCode) {}

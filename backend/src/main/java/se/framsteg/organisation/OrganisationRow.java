package se.framsteg.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "OrganisationRow", description = "En organisation i en lista. / An organisation in a list.")
record OrganisationRow(
        @Schema(description = "Organisationens id. / The organisation's id.")
        UUID id,

        @Schema(description = "Vad det är för organisation. / What kind of organisation.")
        OrganisationKind kind,

        @Schema(description = "Namn. / Name.") String name,

        @MayBeAbsent
        @Schema(description = "Kommunen där den har sitt säte. / The municipality of its seat.", examples = "2180")
        String municipalityCode) {}

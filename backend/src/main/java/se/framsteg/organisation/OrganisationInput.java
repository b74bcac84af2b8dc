package se.framsteg.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewOrganisation", description = "En organisation som ska läggas upp. / An organisation to be added.")
record OrganisationInput(
        @Schema(description = "Vad det är för organisation. Ändras aldrig. / What kind. Never changes.") @NotNull
        OrganisationKind kind,

        @Schema(description = "Namn. / Name.") @NotBlank @Size(max = 150)
        String name,

        @Schema(
                description = "Organisationsnummer. Ändras aldrig. / Organisation number. Never changes.",
                examples = "212000-2338")
        @NotBlank
        @Size(max = 20)
        String organisationNumber,

        @Schema(description = "Kommunen där den har sitt säte. / The municipality of its seat.", examples = "2180")
        String municipalityCode) {

    @Schema(name = "OrganisationChange", description = "Det som får ändras, helt. / All that may change, in whole.")
    record Change(
            @Schema(description = "Namn. / Name.") @NotBlank @Size(max = 150)
            String name,

            @Schema(description = "Kommunen där den har sitt säte. / The municipality of its seat.", examples = "2180")
            String municipalityCode) {}
}

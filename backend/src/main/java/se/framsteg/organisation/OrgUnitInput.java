package se.framsteg.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewOrgUnit", description = "En enhet som ska läggas upp. / A unit to be added.")
record OrgUnitInput(
        @Schema(description = "Organisationen den hör till. / The organisation it belongs to.") @NotNull
        UUID organisationId,

        @Schema(description = "Enhetens namn. / The unit's name.") @NotBlank @Size(max = 150)
        String name,

        @Schema(description = "Kommunen där den finns. / Where it is.", examples = "2184")
        String municipalityCode,

        @Schema(
                description =
                        "Så många personer kan enheten ha samtidigt; 0 för en som bara anvisar. / How many people it can have at once; 0 for one that only refers.")
        @NotNull
        @Min(0)
        @Max(1000)
        Integer places) {

    @Schema(name = "OrgUnitChange", description = "Det som får ändras, helt. / All that may change, in whole.")
    record Change(
            @Schema(description = "Enhetens namn. / The unit's name.") @NotBlank @Size(max = 150)
            String name,

            @Schema(description = "Kommunen där den finns. / Where it is.", examples = "2184")
            String municipalityCode,

            @Schema(description = "Så många personer kan enheten ha samtidigt. / How many people it can have at once.")
            @NotNull
            @Min(0)
            @Max(1000)
            Integer places) {}
}

package se.framsteg.organisation.codelist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Municipality", description = "En kommun i Gävleborg. / A municipality in Gävleborg.")
public record Municipality(
        @Schema(description = "SCB:s kommunkod. / Statistics Sweden's code.", examples = "2180")
        String code,

        @Schema(description = "Namn. / Name.", examples = "Gävle")
        String name,

        @Schema(description = "Kommunen i JobTechs taxonomi. / Its concept in JobTech's taxonomy.")
        String taxonomyId) {}

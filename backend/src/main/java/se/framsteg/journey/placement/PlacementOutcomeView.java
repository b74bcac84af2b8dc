package se.framsteg.journey.placement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "PlacementOutcome", description = "Vart personen går härifrån. / Where the person goes from here.")
record PlacementOutcomeView(
        @Schema(description = "Koden. / The code.", examples = "studies")
        String code,

        @Schema(description = "I ord. / In words.", examples = "Studier eller utbildning")
        String label,

        @MayBeAbsent
        @Schema(description = "Stödet anställningen har. / What support the employment has.", examples = "wage-subsidy")
        String subsidy,

        @Schema(description = "Med personens egna ord. / In the person's own words.")
        String personWords) {}

package se.framsteg.journey.placement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "PlacementPause", description = "Ett uppehåll. / A pause.")
record PlacementPauseView(
        @Schema(description = "Orsaken. / The reason.") PlacementCodeView reason,

        @Schema(description = "Första dagen borta. / First day away.")
        LocalDate fromOn,

        @Schema(description = "Dagen personen väntas tillbaka. / The day the person is expected back.")
        LocalDate expectedReturnOn,

        @MayBeAbsent @Schema(description = "Första dagen tillbaka. / First day back.")
        LocalDate returnedOn,

        @Schema(description = "Hur ni håller kontakten. / How you keep in touch.")
        String contactWhileAway) {}

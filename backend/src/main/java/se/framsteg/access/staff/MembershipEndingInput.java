package se.framsteg.access.staff;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MembershipEnding", description = "När en kollega slutar. / When a colleague leaves.")
record MembershipEndingInput(
        @Schema(description = "Sista dagen rollen gäller. / The last day of the membership.") @NotNull
        LocalDate lastOn) {}

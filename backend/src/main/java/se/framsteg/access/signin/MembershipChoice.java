package se.framsteg.access.signin;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MembershipChoice", description = "Den roll du vill arbeta i. / The membership to act in from now on.")
record MembershipChoice(
        @Schema(description = "Ett av dina egna medlemskap. / One of your own memberships.") @NotNull
        UUID membershipId) {}

package se.framsteg.access.staff;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.access.Role;

@Schema(name = "Appointment", description = "En kollega som ska börja. / A colleague to appoint.")
public record AppointmentInput(
        @Schema(description = "För- och efternamn. / Name.") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "Adressen att logga in med. / The address to sign in with.")
        @NotBlank
        @Email
        @Size(max = 254)
        String email,

        @Schema(description = "Rollerna. / The roles.") @NotEmpty @Size(max = 5)
        Set<Role> roles,

        @Schema(description = "Enheten, när rollen bara gäller den. / The unit, when bound to one.")
        UUID unitId,

        @Schema(description = "Leder enheten. / Leads the unit.")
        Boolean unitLead,

        @Schema(description = "Första dagen, i dag när inget anges. / First day, today by default.")
        LocalDate fromOn) {}

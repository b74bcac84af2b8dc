package se.framsteg.access.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.access.Role;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "StaffMember", description = "En kollega och rollerna här. / A colleague and their roles here.")
public record StaffMemberView(
        @Schema(description = "Medlemskapets id. / The membership's id.")
        UUID id,

        @Schema(description = "Namn. / Name.") String name,

        @Schema(description = "E-postadress. / E-mail address.")
        String email,

        @Schema(description = "Rollerna. / The roles.") List<Role> roles,

        @MayBeAbsent @Schema(description = "Enheten, när rollen bara gäller den. / The unit, when bound to one.")
        UUID unitId,

        @Schema(description = "Leder enheten. / Leads the unit.")
        boolean unitLead,

        @Schema(description = "Första dagen. / First day.") LocalDate fromOn,

        @MayBeAbsent @Schema(description = "Sista dagen, när den är bestämd. / Last day, when decided.")
        LocalDate toOn,

        @MayBeAbsent
        @Schema(description = "Koden att välja lösenord med. Visas en enda gång. / Start code, shown once.")
        String startCode) {

    StaffMemberView withStartCode(String code) {
        return new StaffMemberView(id, name, email, roles, unitId, unitLead, fromOn, toOn, code);
    }
}

package se.framsteg.access.signin;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.access.Role;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(
        name = "Session",
        description = "Vem du är och vilken roll du arbetar i. / Who you are and in which membership you act.")
record SessionView(
        @Schema(description = "Ditt konto. / Your account.") AccountView account,

        @Schema(description = "Dina medlemskap som gäller i dag. / Your memberships in force today.")
        List<MembershipView> memberships,

        @Schema(description = "Det du arbetar i nu. / The one you act in.")
        UUID membershipId,

        @Schema(description = "När du senast måste logga in igen. / When you have to sign in again at the latest.")
        Instant expiresAt,

        @Schema(
                description =
                        "Det rollen kan göra på någon rad (operationId). / Operations your roles may do on some row.")
        Set<String> operations) {

    @Schema(name = "Account", description = "Ett konto. / An account.")
    record AccountView(
            @Schema(description = "Kontots id. / The account's id.")
            UUID id,

            @Schema(description = "Namn. / Name.") String name,

            @Schema(description = "E-postadress. / E-mail address.")
            String email) {}

    @Schema(
            name = "Membership",
            description = "En eller flera roller i en organisation. / One or more roles in one organisation.")
    record MembershipView(
            @Schema(description = "Medlemskapets id. / The membership's id.")
            UUID id,

            @Schema(description = "Organisationen. / The organisation.")
            OrganisationRef organisation,

            @MayBeAbsent @Schema(description = "Enheten, när rollen bara gäller den. / The unit, when bound to one.")
            UnitRef unit,

            @Schema(description = "Rollerna. / The roles.") List<Role> roles) {}

    @Schema(name = "OrganisationRef", description = "En organisation i korthet. / An organisation in brief.")
    record OrganisationRef(
            @Schema(description = "Organisationens id. / Its id.")
            UUID id,

            @Schema(description = "Namn. / Name.") String name,

            @Schema(description = "Slag av organisation. / Kind of organisation.", examples = "social-enterprise")
            String kind) {}

    @Schema(name = "UnitRef", description = "En enhet i korthet. / A unit in brief.")
    record UnitRef(
            @Schema(description = "Enhetens id. / Its id.") UUID id,
            @Schema(description = "Namn. / Name.") String name) {}
}

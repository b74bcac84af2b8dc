package se.framsteg.referral;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReferralParty", description = "En enhet i en organisation. / A unit of an organisation.")
public record PartyView(
        @Schema(description = "Organisationens id. / The organisation's id.")
        UUID organisationId,

        @Schema(description = "Organisationens namn. / The organisation's name.")
        String organisationName,

        @Schema(description = "Enhetens id. / The unit's id.")
        UUID unitId,

        @Schema(description = "Enhetens namn. / The unit's name.")
        String unitName) {}

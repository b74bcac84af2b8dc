package se.framsteg.referral;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReferralColleague", description = "En kollega på den ena sidan. / A colleague on either side.")
public record StaffView(
        @Schema(description = "Medlemskapets id. / The membership's id.")
        UUID membershipId,

        @Schema(description = "Namn. / Name.") String name) {}

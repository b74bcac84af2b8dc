package se.framsteg.referral;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReferralState", description = "Var anvisningen är. / Where the referral is.")
public record StatusView(
        @Schema(description = "Koden. / The code.") ReferralStatus code,

        @Schema(description = "I ord. / In words.", examples = "Skickad, väntar på svar")
        String label,

        @Schema(description = "I få ord, för listor. / In few words, for lists.", examples = "Väntar på svar")
        String headline) {

    static StatusView of(ReferralStatus status) {
        return new StatusView(status, status.label(), status.headline());
    }
}

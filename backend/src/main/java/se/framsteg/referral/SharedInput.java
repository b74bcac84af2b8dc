package se.framsteg.referral;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What either side tells with an act that either side may do. */
final class SharedInput {

    private SharedInput() {}

    @Schema(
            name = "ReferralPersonDecline",
            description = "Personens eget nej. Inget behöver förklaras. / The person's own no.")
    record PersonDecline(
            @Schema(
                    description =
                            "Dagen personen sa nej; i dag när inget anges. / The day of the no; today when left out.")
            LocalDate toldOn,

            @Schema(
                    description =
                            "Ord till kollegan, om personen vill. / Words to the colleague, if the person wishes.")
            @Size(max = 2000)
            String colleagueText) {}

    @Schema(
            name = "ReferralReopening",
            description =
                    "Önskan att öppna igen. Det sker när båda parter vill. / A wish to reopen; it takes both sides.")
    record Reopening(
            @Schema(description = "Ord till kollegan. / Words to the colleague.") @Size(max = 2000)
            String colleagueText) {}
}

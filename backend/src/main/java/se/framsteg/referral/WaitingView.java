package se.framsteg.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;

/** Whose turn it is, since when, and what is expected by when: silence has an owner and a date. */
@Schema(
        name = "ReferralWaiting",
        description = "Vems tur det är, sedan när, och vad som väntas. / Whose turn, since when, and what is expected.")
public record WaitingView(
        @Schema(description = "Den part som ska göra nästa sak. / The side that has to act.")
        ReferralSide side,

        @Schema(description = "Parten i ord. / The side in words.", examples = "Företaget")
        String label,

        @Schema(description = "Om det är er tur. / Whether it is your turn.")
        boolean yours,

        @Schema(description = "När turen kom dit. / Since when.")
        Instant since,

        @MayBeAbsent @Schema(description = "Det som väntas. / What is expected.")
        Expected expected,

        @Schema(description = "Påminnelser som har gått. / Reminders sent.")
        int reminders,

        @MayBeAbsent @Schema(description = "Senaste påminnelsen. / The last reminder.")
        Instant lastRemindedAt) {

    @Schema(name = "ReferralExpected", description = "Det som ska hända härnäst. / What is to happen next.")
    public record Expected(
            @Schema(description = "Koden. / The code.") NextExpected.Code code,

            @Schema(description = "I ord. / In words.", examples = "Svar på anvisningen")
            String label,

            @Schema(description = "Senast den dagen. / By that day.")
            LocalDate by,

            @Schema(description = "Om dagen har gått. / Whether the day has passed.")
            boolean overdue) {

        static Expected of(NextExpected expected, LocalDate today) {
            return new Expected(
                    expected.code(), expected.code().label().sv(), expected.by(), expected.isOverdueOn(today));
        }
    }
}

package se.framsteg.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "ReferralDates", description = "Dagar som är sagda. / Days that have been agreed.")
public record DatesView(
        @MayBeAbsent @Schema(description = "Mötet eller provdagen börjar. / When the meeting starts.")
        Instant meetingAt,

        @MayBeAbsent @Schema(description = "Väntelistans sista dag. / The waiting list's last day.")
        LocalDate waitlistUntilOn,

        @MayBeAbsent @Schema(description = "Då stäms väntelistan av. / When the waiting list is reviewed.")
        LocalDate reviewOn,

        @MayBeAbsent @Schema(description = "Möjlig startdag. / Possible start.")
        LocalDate possibleStartOn,

        @MayBeAbsent @Schema(description = "Bestämd startdag. / Decided start.")
        LocalDate startOn) {

    static DatesView of(Dates dates) {
        return new DatesView(
                dates.meetingAt(), dates.waitlistUntil(), dates.reviewOn(), dates.possibleStartOn(), dates.startOn());
    }
}

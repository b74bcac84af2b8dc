package se.framsteg.journey.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.framsteg.shared.problem.Faults;
import se.framsteg.signing.SigningMethod;

/** @param agreed how the participant said yes; nobody can say it for them */
public record ScopeTerms(BigDecimal hoursPerWeek, LocalDate fromOn, String why, SigningMethod agreed) {

    void check(LocalDate firstDay, LocalDate plannedEnd) {
        new Faults()
                .required(hoursPerWeek, "/hoursPerWeek")
                .required(fromOn, "/fromOn")
                .required(why, "/why")
                .unless(
                        PlacementPlan.areHours(hoursPerWeek),
                        "/hoursPerWeek",
                        "out-of-range",
                        PlacementPlan.HOURS_SV,
                        PlacementPlan.HOURS_EN)
                .unless(
                        fromOn == null || fromOn.isAfter(firstDay) && !fromOn.isAfter(plannedEnd),
                        "/fromOn",
                        "outside-period",
                        "Dagen ska ligga efter första dagen och inte efter den planerade sista.",
                        "The day must lie after the first day and not after the planned last one.")
                .refuseIfAny();
    }
}

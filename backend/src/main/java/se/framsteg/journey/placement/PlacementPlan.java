package se.framsteg.journey.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.shared.problem.Faults;

/**
 * What a placement is planned to be.
 *
 * @param unitId where in the enterprise; null when it has no units
 * @param kind the code of a placement kind (arbetsträning, …)
 * @param modelVersionId the version its journey follows to the end
 * @param hoursPerWeek planned hours
 */
public record PlacementPlan(
        UUID participantId,
        UUID unitId,
        String kind,
        UUID modelVersionId,
        LocalDate startOn,
        LocalDate endOn,
        BigDecimal hoursPerWeek) {

    /** A full working week. */
    public static final int MOST_HOURS = 40;

    void check() {
        new Faults()
                .required(participantId, "/participantId")
                .required(kind, "/kind")
                .required(startOn, "/startOn")
                .required(endOn, "/endOn")
                .required(hoursPerWeek, "/hoursPerWeek")
                .unless(
                        startOn == null || endOn == null || endOn.isAfter(startOn),
                        "/endOn",
                        "not-after-start",
                        "Sista dagen måste komma efter första dagen.",
                        "The last day must come after the first.")
                .unless(
                        hoursPerWeek == null
                                || hoursPerWeek.signum() > 0
                                        && hoursPerWeek.compareTo(BigDecimal.valueOf(MOST_HOURS)) <= 0,
                        "/hoursPerWeek",
                        "out-of-range",
                        "Ange högst %d timmar i veckan.".formatted(MOST_HOURS),
                        "At most %d hours a week.".formatted(MOST_HOURS))
                .refuseIfAny();
    }
}

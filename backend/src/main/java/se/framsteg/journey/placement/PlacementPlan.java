package se.framsteg.journey.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.shared.problem.Faults;

/**
 * What a placement is planned to be.
 *
 * @param supervisorId the membership of the one who meets the person
 * @param unitId where in the enterprise; null when it has no units
 * @param kind the code of a placement kind (arbetsträning, …)
 * @param modelVersionId the version its journey follows to the end
 * @param hoursPerWeek planned hours
 */
public record PlacementPlan(
        UUID participantId,
        UUID unitId,
        UUID supervisorId,
        String kind,
        UUID modelVersionId,
        LocalDate startOn,
        LocalDate endOn,
        BigDecimal hoursPerWeek) {

    /** A full working week. */
    public static final int MOST_HOURS = 40;

    static final String HOURS_SV = "Ange högst %d timmar i veckan, med högst en decimal.".formatted(MOST_HOURS);
    static final String HOURS_EN = "At most %d hours a week, with one decimal at most.".formatted(MOST_HOURS);

    /** Of hours that are told at all. */
    static boolean areHours(BigDecimal hours) {
        return hours == null
                || hours.signum() > 0
                        && hours.stripTrailingZeros().scale() <= 1
                        && hours.compareTo(BigDecimal.valueOf(MOST_HOURS)) <= 0;
    }

    void check() {
        new Faults()
                .required(participantId, "/participantId")
                .required(supervisorId, "/supervisorId")
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
                .unless(areHours(hoursPerWeek), "/hoursPerWeek", "out-of-range", HOURS_SV, HOURS_EN)
                .refuseIfAny();
    }
}

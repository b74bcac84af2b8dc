package se.framsteg.journey.placement;

import java.time.LocalDate;
import se.framsteg.shared.problem.Faults;

/**
 * How a placement comes to its end.
 *
 * @param how a code of the list {@code placement-end}
 * @param lastDay what every rule "after the placement ended" counts from; the place is free the day after
 */
public record Ending(String how, Integer howVersion, LocalDate lastDay) {

    static final String AS_PLANNED = "as-planned";

    /** A period that ends on a Sunday, or before a holiday, still ends as planned on its last day of work. */
    private static final int DAYS_OF_GRACE = 7;

    /** Before its time: for those who decide, not for the supervisor alone. */
    boolean isEarly(LocalDate plannedEnd) {
        return !AS_PLANNED.equals(how) || lastDay.isBefore(plannedEnd.minusDays(DAYS_OF_GRACE));
    }

    void check(LocalDate firstDay) {
        new Faults()
                .required(how, "/how")
                .required(lastDay, "/lastDay")
                .unless(
                        lastDay == null || !lastDay.isBefore(firstDay),
                        "/lastDay",
                        "before-start",
                        "Sista dagen kan inte komma före första dagen.",
                        "The last day cannot come before the first.")
                .refuseIfAny();
    }
}

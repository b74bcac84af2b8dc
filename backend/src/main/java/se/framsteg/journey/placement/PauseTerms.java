package se.framsteg.journey.placement;

import java.time.LocalDate;
import se.framsteg.shared.problem.Faults;

/** @param contactWhileAway how one keeps in touch meanwhile */
public record PauseTerms(
        String reason, Integer reasonVersion, LocalDate fromOn, LocalDate expectedReturnOn, String contactWhileAway) {

    void check(LocalDate firstDay) {
        new Faults()
                .required(reason, "/reason")
                .required(fromOn, "/fromOn")
                .required(expectedReturnOn, "/expectedReturnOn")
                .required(contactWhileAway, "/contactWhileAway")
                .unless(
                        fromOn == null || !fromOn.isBefore(firstDay),
                        "/fromOn",
                        "before-start",
                        "Uppehållet kan inte börja före placeringen.",
                        "A pause cannot begin before the placement.")
                .unless(
                        fromOn == null || expectedReturnOn == null || expectedReturnOn.isAfter(fromOn),
                        "/expectedReturnOn",
                        "not-after-from",
                        "Dagen för återkomst måste komma efter första dagen.",
                        "The return must come after the first day.")
                .refuseIfAny();
    }
}

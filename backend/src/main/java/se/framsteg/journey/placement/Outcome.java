package se.framsteg.journey.placement;

import se.framsteg.shared.problem.Faults;

/**
 * Where the person goes from here: a fact of its own, whatever the way in which the placement ended.
 *
 * @param code of the list {@code placement-outcome}
 * @param subsidy with what support, when the person is employed; a code of {@code placement-subsidy}
 * @param personWords what the person says about it
 */
public record Outcome(String code, Integer version, String subsidy, String personWords) {

    static final String EMPLOYED_ELSEWHERE = "employed-elsewhere";

    private static final String EMPLOYED_HERE = "employed-here";

    void check() {
        boolean employed = EMPLOYED_ELSEWHERE.equals(code) || EMPLOYED_HERE.equals(code);
        new Faults()
                .required(code, "/outcome")
                .required(personWords, "/personWords")
                .unless(
                        !EMPLOYED_ELSEWHERE.equals(code) || subsidy != null,
                        "/subsidy",
                        "required",
                        "Välj vilket stöd anställningen har, också om det inte är något.",
                        "Choose what support the employment has, if any.")
                .unless(
                        employed || subsidy == null,
                        "/subsidy",
                        "not-asked",
                        "Stödet hör till en anställning. Ta bort det.",
                        "Support belongs to an employment; leave it out.")
                .refuseIfAny();
    }
}

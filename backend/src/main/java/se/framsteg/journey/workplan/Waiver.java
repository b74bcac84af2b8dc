package se.framsteg.journey.workplan;

import se.framsteg.shared.problem.Faults;

/**
 * Why a plan is to hold without the participant's signature.
 *
 * @param personInformed how the participant has been told what the plan says
 */
record Waiver(String why, String personInformed) {

    void check() {
        new Faults()
                .required(why, "/why")
                .required(personInformed, "/personInformed")
                .refuseIfAny();
    }
}

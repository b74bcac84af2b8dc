package se.framsteg.journey.stage;

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.model.StepAsk;
import se.framsteg.shared.problem.Faults;

/**
 * What is told when a step is done.
 *
 * @param doneOn the day it was done, which may be before it is noted
 * @param personWords what the person says about it, in their own words
 */
public record StepAnswer(LocalDate doneOn, Choice choice, String personWords, String note) {

    /** The person's answer to something that was offered. */
    @Schema(name = "StepAnswerChoice")
    public enum Choice {
        YES("Ja"),
        NO("Nej"),
        LATER("Kanske senare");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        /** In Swedish, as people read it. */
        public String label() {
            return label;
        }
    }

    public static StepAnswer on(LocalDate day) {
        return new StepAnswer(day, null, null, null);
    }

    void check(Set<StepAsk> asks, LocalDate today) {
        Faults faults = new Faults()
                .required(doneOn, "/doneOn")
                .unless(
                        doneOn == null || !doneOn.isAfter(today),
                        "/doneOn",
                        "in-the-future",
                        "Dagen har inte kommit än.",
                        "That day has not come yet.");
        if (asks.contains(StepAsk.ANSWER)) {
            faults.required(choice, "/choice");
        }
        if (asks.contains(StepAsk.PERSON_WORDS)) {
            faults.required(personWords, "/personWords");
        }
        if (asks.contains(StepAsk.NOTE)) {
            faults.required(note, "/note");
        }
        faults.refuseIfAny();
    }
}

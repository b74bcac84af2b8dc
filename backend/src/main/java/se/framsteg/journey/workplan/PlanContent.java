package se.framsteg.journey.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.shared.problem.Faults;

/**
 * What a plan says. A draft may be half empty; what is proposed is whole.
 *
 * @param stepUp how the hours may grow
 * @param tasks what one works with
 * @param supports adaptations and support, never a diagnosis
 * @param validation what the participant wants to have validated
 * @param followUpOn when it is looked at together the first time
 */
public record PlanContent(
        BigDecimal hoursPerWeek,
        String stepUp,
        List<String> tasks,
        String supports,
        String validation,
        LocalDate followUpOn,
        List<GoalContent> goals) {

    /**
     * @param carriedFrom the goal of the plan before that goes on in this one; null when it is new
     * @param ownWords what the participant wants, as the participant says it
     * @param nextStep the first thing to do about it
     */
    public record GoalContent(UUID carriedFrom, String ownWords, String nextStep) {}

    public PlanContent {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        goals = goals == null ? List.of() : List.copyOf(goals);
    }

    void checkWhole() {
        Faults faults = new Faults()
                .required(hoursPerWeek, "/hoursPerWeek")
                .required(supports, "/supports")
                .required(followUpOn, "/followUpOn")
                .unless(!tasks.isEmpty(), "/tasks", "required", "Skriv minst en uppgift.", "At least one task.")
                .unless(!goals.isEmpty(), "/goals", "required", "Skriv minst ett mål.", "At least one goal.");
        for (int i = 0; i < goals.size(); i++) {
            faults.required(goals.get(i).ownWords(), "/goals/" + i + "/ownWords");
        }
        faults.refuseIfAny();
    }
}

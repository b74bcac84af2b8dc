package se.framsteg.journey.workplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
 * @param validation what the participant wants to have validated, in words
 * @param unitIds the units of the catalogue chosen for it
 * @param followUpDays the days it is looked at together, in order
 */
public record PlanContent(
        BigDecimal hoursPerWeek,
        String stepUp,
        List<String> tasks,
        String supports,
        String validation,
        List<UUID> unitIds,
        List<LocalDate> followUpDays,
        List<GoalContent> goals) {

    /**
     * @param carriedFrom the goal of the plan before that goes on in this one; null when it is new
     * @param ownWords what the participant wants, as the participant says it
     * @param nextStep the first thing to do about it; null when there is none yet
     * @param unitId the chosen unit that the goal is about; null for most
     */
    public record GoalContent(UUID carriedFrom, String ownWords, NextStep nextStep, UUID unitId) {}

    /**
     * @param owner null when nobody is named
     * @param dueOn null when no day is set
     */
    public record NextStep(String words, StepOwner owner, LocalDate dueOn) {}

    public PlanContent {
        hoursPerWeek = hoursPerWeek == null ? null : hoursPerWeek.setScale(1, RoundingMode.HALF_UP);
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        unitIds = unitIds == null ? List.of() : unitIds.stream().distinct().toList();
        followUpDays = followUpDays == null
                ? List.of()
                : followUpDays.stream().distinct().sorted().toList();
        goals = goals == null ? List.of() : List.copyOf(goals);
    }

    /** What the next version begins with: the same, but the days of follow-up have to be set anew. */
    PlanContent goingOnWith(List<GoalContent> goesOn) {
        return new PlanContent(hoursPerWeek, stepUp, tasks, supports, validation, unitIds, null, goesOn);
    }

    /** What a draft must hold to as well: it is about what it says it is about. */
    Faults tellLoose(Faults faults) {
        for (int i = 0; i < goals.size(); i++) {
            UUID unit = goals.get(i).unitId();
            faults.unless(
                    unit == null || unitIds.contains(unit),
                    "/goals/" + i + "/unitId",
                    "not-chosen",
                    "Välj modulen i planen först.",
                    "Choose the unit in the plan first.");
        }
        return faults;
    }

    Faults tellMissing(Faults faults, LocalDate today) {
        faults.required(hoursPerWeek, "/hoursPerWeek")
                .required(supports, "/supports")
                .unless(!tasks.isEmpty(), "/tasks", "required", "Skriv minst en uppgift.", "At least one task.")
                .unless(!goals.isEmpty(), "/goals", "required", "Skriv minst ett mål.", "At least one goal.")
                .unless(
                        !followUpDays.isEmpty(),
                        "/followUpDays",
                        "required",
                        "Bestäm en dag när ni följer upp.",
                        "Set a day for the follow-up.")
                .unless(
                        followUpDays.isEmpty() || !followUpDays.getFirst().isBefore(today),
                        "/followUpDays",
                        "in-the-past",
                        "Dagarna för uppföljning ska ligga framåt.",
                        "Follow-ups lie ahead.");
        for (int i = 0; i < goals.size(); i++) {
            faults.required(goals.get(i).ownWords(), "/goals/" + i + "/ownWords");
        }
        return faults;
    }

    void checkWhole(LocalDate today) {
        tellMissing(tellLoose(new Faults()), today).refuseIfAny();
    }
}

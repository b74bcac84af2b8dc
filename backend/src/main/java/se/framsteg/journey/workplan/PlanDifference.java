package se.framsteg.journey.workplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.catalogue.unit.UnitVersionRow;
import se.framsteg.journey.workplan.PlanContent.GoalContent;

/** What one version of a plan says and the next says otherwise, as two people read it before they sign. */
final class PlanDifference {

    private static final String GOAL = "Mål";

    private final Map<UUID, UnitVersionRow> titles;
    private final List<WorkPlanView.DifferenceView> found = new ArrayList<>();

    private PlanDifference(Map<UUID, UnitVersionRow> titles) {
        this.titles = titles;
    }

    /** @param titles of every unit that either of them names */
    static List<WorkPlanView.DifferenceView> between(WorkPlan before, WorkPlan now, Map<UUID, UnitVersionRow> titles) {
        PlanDifference difference = new PlanDifference(titles);
        difference.texts(before.content(), now.content());
        difference.goals(before.goals(), now.content().goals());
        return List.copyOf(difference.found);
    }

    private void texts(PlanContent before, PlanContent now) {
        compare(
                "Timmar i veckan",
                lines(PlanText.hours(before.hoursPerWeek())),
                lines(PlanText.hours(now.hoursPerWeek())));
        compare("Så kan tiden växa", lines(before.stepUp()), lines(now.stepUp()));
        compare("Arbetsuppgifter", before.tasks(), now.tasks());
        compare("Stöd och anpassningar", lines(before.supports()), lines(now.supports()));
        compare("Vill få intyg på", lines(before.validation()), lines(now.validation()));
        compare("Moduler att validera", PlanText.unitLines(before, titles), PlanText.unitLines(now, titles));
        compare("Uppföljning", days(before), days(now));
    }

    private void goals(List<Goal> before, List<GoalContent> now) {
        for (Goal goal : before) {
            List<String> was = PlanText.goalLines(goal.content(), titles);
            Optional<GoalContent> goesOn = now.stream()
                    .filter(next -> goal.id().equals(next.carriedFrom()))
                    .findFirst();
            if (goesOn.isPresent()) {
                compare(GOAL, was, PlanText.goalLines(goesOn.get(), titles));
            } else if (goal.status().isFinal()) {
                compare(GOAL + ": " + goal.status().label().toLowerCase(Locale.ROOT), was, List.of());
            } else {
                compare(GOAL + " som inte följer med", was, List.of());
            }
        }
        now.stream()
                .filter(goal -> goal.carriedFrom() == null)
                .forEach(goal -> compare("Nytt mål", List.of(), PlanText.goalLines(goal, titles)));
    }

    private void compare(String label, List<String> before, List<String> now) {
        if (!before.equals(now)) {
            found.add(new WorkPlanView.DifferenceView(label, before, now));
        }
    }

    private static List<String> lines(String text) {
        return text == null || text.isBlank() ? List.of() : text.lines().toList();
    }

    private static List<String> days(PlanContent content) {
        return content.followUpDays().stream().map(LocalDate::toString).toList();
    }
}

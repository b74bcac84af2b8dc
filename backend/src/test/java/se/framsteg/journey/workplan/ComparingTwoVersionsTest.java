package se.framsteg.journey.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.journey.Personas.ENTERPRISE;
import static se.framsteg.journey.Personas.TODAY;
import static se.framsteg.journey.Personas.participant;
import static se.framsteg.journey.Personas.supervisor;
import static se.framsteg.journey.Personas.theService;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.journey.workplan.PlanContent.GoalContent;
import se.framsteg.signing.SigningMethod;

/** Noor and Maria see what is new before they sign. */
class ComparingTwoVersionsTest {

    private static final String TILL = "Jag vill våga stå i kassan";
    private static final String IN_TIME = "Jag vill komma i tid";
    private static final String BAKE = "Jag vill baka själv";

    @Test
    void theSameWordsGiveNoDifference() {
        WorkPlan before = agreed();
        WorkPlan now = before.nextVersion(2, "Vi tittar igen", UUID::randomUUID, supervisor());
        now.edit(withFollowUpOf(before, now), null, UUID::randomUUID, supervisor());
        assertThat(PlanDifference.between(before, now, Map.of())).isEmpty();
    }

    @Test
    void eachThingThatIsNewIsShownBesideWhatItWas() {
        WorkPlan before = agreed();
        before.goals().get(1).reach("Jag är här åtta varje dag", "Hon är alltid först", participant());
        WorkPlan now = before.nextVersion(2, "Fler timmar", UUID::randomUUID, supervisor());
        UUID till = before.goals().getFirst().id();
        now.edit(
                new PlanContent(
                        new BigDecimal("37.5"),
                        null,
                        List.of("Kassan", "Disken", "Bageriet"),
                        "Kort paus varje timme",
                        null,
                        null,
                        List.of(TODAY.plusWeeks(4)),
                        List.of(
                                new GoalContent(till, "Jag vill stå i kassan själv", null, null),
                                new GoalContent(null, BAKE, null, null))),
                null,
                UUID::randomUUID,
                supervisor());

        assertThat(PlanDifference.between(before, now, Map.of()))
                .containsExactly(
                        difference("Timmar i veckan", List.of("20"), List.of("37,5")),
                        difference(
                                "Arbetsuppgifter",
                                List.of("Kassan", "Disken"),
                                List.of("Kassan", "Disken", "Bageriet")),
                        difference("Mål", List.of(TILL), List.of("Jag vill stå i kassan själv")),
                        difference("Mål: nått", List.of(IN_TIME), List.of()),
                        difference("Nytt mål", List.of(), List.of(BAKE)));
    }

    @Test
    void aGoalLeftBehindIsNotLeftUnsaid() {
        WorkPlan before = agreed();
        WorkPlan now = before.nextVersion(2, "Ett mål i taget", UUID::randomUUID, supervisor());
        PlanContent said = withFollowUpOf(before, now);
        now.edit(
                new PlanContent(
                        said.hoursPerWeek(),
                        said.stepUp(),
                        said.tasks(),
                        said.supports(),
                        said.validation(),
                        said.unitIds(),
                        said.followUpDays(),
                        said.goals().subList(0, 1)),
                null,
                UUID::randomUUID,
                supervisor());
        assertThat(PlanDifference.between(before, now, Map.of()))
                .containsExactly(difference("Mål som inte följer med", List.of(IN_TIME), List.of()));
    }

    private static PlanContent withFollowUpOf(WorkPlan before, WorkPlan now) {
        PlanContent said = now.content();
        return new PlanContent(
                said.hoursPerWeek(),
                said.stepUp(),
                said.tasks(),
                said.supports(),
                said.validation(),
                said.unitIds(),
                before.content().followUpDays(),
                said.goals());
    }

    private static WorkPlan agreed() {
        PlanContent content = new PlanContent(
                BigDecimal.valueOf(20),
                null,
                List.of("Kassan", "Disken"),
                "Kort paus varje timme",
                null,
                null,
                List.of(TODAY.plusWeeks(4)),
                List.of(new GoalContent(null, TILL, null, null), new GoalContent(null, IN_TIME, null, null)));
        WorkPlan plan = WorkPlan.draft(ENTERPRISE, UUID.randomUUID(), 1, content, UUID::randomUUID, supervisor());
        plan.propose(supervisor());
        plan.openSigning(TODAY, supervisor());
        plan.sign(SigningMethod.OWN_SIGN_IN, true, false, supervisor());
        plan.activateGoals(theService());
        return plan;
    }

    private static WorkPlanView.DifferenceView difference(String label, List<String> before, List<String> now) {
        return new WorkPlanView.DifferenceView(label, before, now);
    }
}

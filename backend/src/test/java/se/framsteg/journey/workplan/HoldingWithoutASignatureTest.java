package se.framsteg.journey.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.journey.Personas.TODAY;
import static se.framsteg.journey.Personas.manager;
import static se.framsteg.journey.Personas.supervisor;
import static se.framsteg.journey.workplan.WritingAPlanTogetherTest.WAIVER;
import static se.framsteg.journey.workplan.WritingAPlanTogetherTest.WHOLE;
import static se.framsteg.journey.workplan.WritingAPlanTogetherTest.in;
import static se.framsteg.testing.Refusals.assertRefused;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** The participant cannot sign, and two managers answer for it. */
class HoldingWithoutASignatureTest {

    @Test
    void onlyTheParticipantsSignatureMayBeMissing() {
        WorkPlan plan = in(WorkPlanStatus.SIGNING);
        Set<Role> both = Set.of(Role.PARTICIPANT, Role.SUPERVISOR);
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> plan.askWithoutSignature(WAIVER, both, manager()));
        Problem refusal = assertRefused(
                ProblemType.INVALID_REQUEST,
                () -> plan.askWithoutSignature(new Waiver(" ", null), Set.of(Role.PARTICIPANT), manager()));
        assertThat(refusal.faults()).extracting(Fault::pointer).containsExactly("/why", "/personInformed");
    }

    @Test
    void holdingWithoutASignatureTakesTwoManagers() {
        WorkPlan plan = in(WorkPlanStatus.SIGNING);
        By first = manager();
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> plan.agreeWithoutSignature(first));
        plan.askWithoutSignature(WAIVER, Set.of(Role.PARTICIPANT), first);
        assertRefused(ProblemType.SECOND_PERSON_NEEDED, () -> plan.agreeWithoutSignature(first));

        plan.agreeWithoutSignature(manager());
        assertThat(plan.agreement()).isEqualTo(Agreement.WITHOUT_SIGNATURE);
        assertThat(plan.status()).isEqualTo(WorkPlanStatus.AGREED);
    }

    @Test
    void whatTheyAskedIsForgottenWhenThePlanChanges() {
        WorkPlan plan = in(WorkPlanStatus.SIGNING);
        plan.askWithoutSignature(WAIVER, Set.of(Role.PARTICIPANT), manager());
        plan.edit(WHOLE, "Timmarna var fel", UUID::randomUUID, supervisor());
        plan.openSigning(TODAY, supervisor());
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> plan.agreeWithoutSignature(manager()));
    }
}

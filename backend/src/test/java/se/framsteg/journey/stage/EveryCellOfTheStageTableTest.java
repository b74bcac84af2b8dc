package se.framsteg.journey.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.journey.Personas;
import se.framsteg.journey.history.Change;
import se.framsteg.model.Stage;
import se.framsteg.shared.problem.ProblemType;
import se.framsteg.signing.SigningMethod;

/** The verbs do what the table says, from every state, by every role and by the service itself. */
class EveryCellOfTheStageTableTest {

    /** Neither a duty nor unsigned, so that nothing but the table decides. */
    private static final Stage STAGE = SomeStage.WORK;

    @ParameterizedTest
    @EnumSource
    void isDoneOrRefusedAsTheTableSays(StageVisitStatus status) {
        for (StageVisitAction action : StageVisitAction.values()) {
            for (Role role : Role.values()) {
                if (action != StageVisitAction.SKIP || role != Role.SUPERVISOR) {
                    check(status, action, Personas.as(role));
                }
            }
            check(status, action, Personas.theService());
        }
    }

    private static void check(StageVisitStatus status, StageVisitAction action, By by) {
        StageVisit visit = SomeStage.in(status, STAGE);
        assertThat(visit.status()).isEqualTo(status);
        if (!action.allowedBy(by.roles())) {
            assertRefused(ProblemType.NOT_ALLOWED, () -> perform(action, visit, by));
            assertThat(visit.status()).isEqualTo(status);
        } else if (!action.allowedFrom(status)) {
            assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> perform(action, visit, by));
            assertThat(visit.status()).isEqualTo(status);
        } else {
            Change<StageVisitStatus> change = perform(action, visit, by);
            assertThat(action.to(status)).contains(change.to());
            assertThat(change.from()).isEqualTo(status);
            assertThat(change.subjectId()).isEqualTo(visit.id());
            assertThat(visit.status()).isEqualTo(change.to());
        }
    }

    private static Change<StageVisitStatus> perform(StageVisitAction action, StageVisit visit, By by) {
        return switch (action) {
            case START -> visit.start(List.of(), by);
            case OPEN_ITSELF -> visit.openItself(by);
            case MAKE_READY -> visit.makeReady(STAGE, SomeStage.DUE, by);
            case SIGN_OFF -> visit.signOff(SigningMethod.OWN_SIGN_IN, false, by);
            case SEND_BACK -> visit.sendBack("Brandgenomgången saknas", by);
            case FINISH_ITSELF -> visit.finishItself(by);
            case SKIP -> visit.skip(STAGE, "Redan gjort", by);
            case CORRECT -> visit.correct(STAGE, "Fel dag", by);
            case VOID -> visit.makeVoid("Fel person", by);
        };
    }
}

package se.framsteg.journey.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.journey.Personas.TODAY;
import static se.framsteg.testing.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.journey.Personas;
import se.framsteg.journey.history.Change;
import se.framsteg.journey.history.Told;
import se.framsteg.shared.problem.ProblemType;

/** The verbs do what the table says, from every state, by every role and by the service itself. */
class EveryCellOfThePlacementTableTest {

    @ParameterizedTest
    @EnumSource
    void isDoneOrRefusedAsTheTableSays(PlacementStatus status) {
        for (PlacementAction action : PlacementAction.values()) {
            for (Role role : Role.values()) {
                check(status, action, Personas.as(role));
            }
            check(status, action, Personas.theService());
        }
    }

    private static void check(PlacementStatus status, PlacementAction action, By by) {
        Placement placement = SomePlacement.in(status);
        assertThat(placement.statusOn(TODAY)).isEqualTo(status);
        if (!action.allowedBy(by.roles())) {
            assertRefused(ProblemType.NOT_ALLOWED, () -> perform(action, placement, by));
        } else if (!action.allowedFrom(status)) {
            assertRefused(ProblemType.NOT_POSSIBLE_NOW, () -> perform(action, placement, by));
        } else {
            if (action == PlacementAction.END) {
                placement.recordOutcome(SomePlacement.STUDIES, Personas.supervisor());
            }
            Change<PlacementStatus> change = perform(action, placement, by);
            assertThat(action.to(status)).contains(change.to());
            assertThat(change.from()).isEqualTo(status);
            assertThat(change.subjectId()).isEqualTo(placement.id());
            assertThat(placement.statusOn(TODAY)).isEqualTo(change.to());
            return;
        }
        assertThat(placement.statusOn(TODAY)).as("after a refusal").isEqualTo(status);
    }

    private static Change<PlacementStatus> perform(PlacementAction action, Placement placement, By by) {
        return switch (action) {
            case BEGIN -> placement.begin(by);
            case CANCEL -> placement.cancel(new Told("no-place", 1, "Det blir inget den här gången.", null, null), by);
            case CALL_OFF -> placement.callOff(by);
            case PAUSE -> placement.pause(UUID.randomUUID(), SomePlacement.pauseFrom(TODAY), by);
            case CHANGE_SCOPE -> placement.changeScope(UUID.randomUUID(), SomePlacement.hoursFrom(TODAY), by);
            case RESUME -> placement.resume(null, by);
            case START_ENDING -> placement.startEnding(new Ending(Ending.AS_PLANNED, 1, SomePlacement.PLANNED_END), by);
            case RECORD_OUTCOME -> placement.recordOutcome(SomePlacement.STUDIES, by);
            case END -> placement.end(List.of(), by);
            case REOPEN -> placement.reopen("Slutrapporten saknade en bilaga", by);
        };
    }
}

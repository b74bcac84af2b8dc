package se.framsteg.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.framsteg.catalogue.ProgrammeVersionAction.ADMIT_SAMPLE;
import static se.framsteg.catalogue.ProgrammeVersionAction.BEGIN_CLOSING;
import static se.framsteg.catalogue.ProgrammeVersionAction.CLOSE;
import static se.framsteg.catalogue.ProgrammeVersionAction.MACHINE;
import static se.framsteg.catalogue.ProgrammeVersionAction.REQUEST_CHANGES;
import static se.framsteg.catalogue.ProgrammeVersionAction.SEND_TO_PANEL;
import static se.framsteg.catalogue.ProgrammeVersionAction.SETTLE;
import static se.framsteg.catalogue.ProgrammeVersionStatus.CHANGES_REQUESTED;
import static se.framsteg.catalogue.ProgrammeVersionStatus.CLOSED;
import static se.framsteg.catalogue.ProgrammeVersionStatus.CLOSING;
import static se.framsteg.catalogue.ProgrammeVersionStatus.DRAFT;
import static se.framsteg.catalogue.ProgrammeVersionStatus.SETTLED;
import static se.framsteg.catalogue.ProgrammeVersionStatus.WITH_PANEL;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.framsteg.access.Role;
import se.framsteg.shared.problem.Problem;

/** Every cell of the table is tried: what may happen from where, and by whom. */
class TheWayOfAProgrammeVersionTest {

    private static final Map<ProgrammeVersionStatus, Map<ProgrammeVersionAction, ProgrammeVersionStatus>> TABLE =
            Map.of(
                    DRAFT, Map.of(SEND_TO_PANEL, WITH_PANEL, ADMIT_SAMPLE, SETTLED),
                    WITH_PANEL, Map.of(REQUEST_CHANGES, CHANGES_REQUESTED, SETTLE, SETTLED),
                    CHANGES_REQUESTED, Map.of(SEND_TO_PANEL, WITH_PANEL),
                    SETTLED, Map.of(BEGIN_CLOSING, CLOSING),
                    CLOSING, Map.of(CLOSE, CLOSED),
                    CLOSED, Map.of());

    static Stream<Arguments> everyCell() {
        return Arrays.stream(ProgrammeVersionStatus.values())
                .flatMap(state ->
                        Arrays.stream(ProgrammeVersionAction.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "{1} from {0}")
    @MethodSource("everyCell")
    void leadsWhereTheTableSaysOrNowhere(ProgrammeVersionStatus state, ProgrammeVersionAction action) {
        ProgrammeVersionStatus to = TABLE.get(state).get(action);

        assertThat(action.allowedFrom(state)).isEqualTo(to != null);
        if (to != null) {
            assertThat(action.to(state)).containsExactly(to);
            MACHINE.refuseUnlessPossible(action, state, action.by());
        } else {
            assertThatThrownBy(() -> MACHINE.refuseUnlessPossible(action, state, action.by()))
                    .isInstanceOf(Problem.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheEditorMovesIt(Role role) {
        Set<ProgrammeVersionAction> may = EnumSet.noneOf(ProgrammeVersionAction.class);
        for (ProgrammeVersionAction action : ProgrammeVersionAction.values()) {
            if (action.allowedBy(Set.of(role))) {
                may.add(action);
            }
        }

        assertThat(may)
                .isEqualTo(
                        role == Role.MODEL_OWNER
                                ? EnumSet.of(SEND_TO_PANEL, REQUEST_CHANGES, SETTLE, BEGIN_CLOSING)
                                : EnumSet.noneOf(ProgrammeVersionAction.class));
    }

    @Test
    void nothingLeadsBackFromSettled() {
        assertThat(MACHINE.transitions())
                .filteredOn(transition -> transition.from().isPublished())
                .allSatisfy(
                        transition -> assertThat(transition.to().isPublished()).isTrue());
    }
}

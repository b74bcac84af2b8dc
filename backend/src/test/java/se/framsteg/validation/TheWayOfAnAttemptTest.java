package se.framsteg.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.access.Role.PARTICIPANT;
import static se.framsteg.access.Role.QUALITY_ASSURER;
import static se.framsteg.access.Role.SUPERVISOR;
import static se.framsteg.validation.attempt.UnitAttemptAction.*;
import static se.framsteg.validation.attempt.UnitAttemptStatus.ANNULLED;
import static se.framsteg.validation.attempt.UnitAttemptStatus.AWARDED;
import static se.framsteg.validation.attempt.UnitAttemptStatus.COLLECTING;
import static se.framsteg.validation.attempt.UnitAttemptStatus.CONFIRMED;
import static se.framsteg.validation.attempt.UnitAttemptStatus.IN_ASSESSMENT;
import static se.framsteg.validation.attempt.UnitAttemptStatus.MET;
import static se.framsteg.validation.attempt.UnitAttemptStatus.NOT_YET;
import static se.framsteg.validation.attempt.UnitAttemptStatus.PLANNED;
import static se.framsteg.validation.attempt.UnitAttemptStatus.REFERRED_BACK;
import static se.framsteg.validation.attempt.UnitAttemptStatus.SELF_ASSESSED;
import static se.framsteg.validation.attempt.UnitAttemptStatus.SUBMITTED;
import static se.framsteg.validation.attempt.UnitAttemptStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumMap;
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
import se.framsteg.validation.attempt.UnitAttemptAction;
import se.framsteg.validation.attempt.UnitAttemptStatus;

/** Every cell of the table is tried: each action from each state, and each action by each role. */
class TheWayOfAnAttemptTest {

    private static final Map<UnitAttemptStatus, Map<UnitAttemptAction, Set<UnitAttemptStatus>>> TABLE =
            new EnumMap<>(UnitAttemptStatus.class);

    static {
        Set<UnitAttemptStatus> withdrawn = Set.of(WITHDRAWN);
        TABLE.put(PLANNED, Map.of(SELF_ASSESS, Set.of(SELF_ASSESSED), WITHDRAW, withdrawn));
        TABLE.put(SELF_ASSESSED, Map.of(ADD_EVIDENCE, Set.of(COLLECTING), WITHDRAW, withdrawn));
        TABLE.put(COLLECTING, Map.of(ADD_EVIDENCE, Set.of(COLLECTING), SUBMIT, Set.of(SUBMITTED), WITHDRAW, withdrawn));
        TABLE.put(SUBMITTED, Map.of(START_ASSESSMENT, Set.of(IN_ASSESSMENT), WITHDRAW, withdrawn));
        TABLE.put(
                IN_ASSESSMENT,
                Map.of(
                        ADD_OWN_EVIDENCE, Set.of(IN_ASSESSMENT),
                        REFER_BACK, Set.of(REFERRED_BACK),
                        DECIDE_MET, Set.of(UnitAttemptStatus.MET, IN_ASSESSMENT),
                        DECIDE_NOT_YET, Set.of(NOT_YET, IN_ASSESSMENT),
                        COUNTERSIGN, Set.of(UnitAttemptStatus.MET, NOT_YET),
                        WITHDRAW, withdrawn));
        TABLE.put(
                REFERRED_BACK,
                Map.of(ADD_EVIDENCE, Set.of(COLLECTING), APPEAL, Set.of(IN_ASSESSMENT), WITHDRAW, withdrawn));
        TABLE.put(NOT_YET, Map.of(APPEAL, Set.of(IN_ASSESSMENT)));
        TABLE.put(MET, Map.of(CONFIRM, Set.of(CONFIRMED), SEND_BACK, Set.of(IN_ASSESSMENT), WITHDRAW, withdrawn));
        TABLE.put(CONFIRMED, Map.of(AWARD, Set.of(AWARDED), WITHDRAW, withdrawn));
        TABLE.put(AWARDED, Map.of(ANNUL, Set.of(ANNULLED)));
        TABLE.put(ANNULLED, Map.of());
        TABLE.put(WITHDRAWN, Map.of());
    }

    private static final Map<Role, Set<UnitAttemptAction>> BY_ROLE = Map.of(
            PARTICIPANT, Set.of(SELF_ASSESS, ADD_EVIDENCE, SUBMIT, APPEAL, WITHDRAW),
            SUPERVISOR,
                    Set.of(
                            SELF_ASSESS,
                            ADD_EVIDENCE,
                            ADD_OWN_EVIDENCE,
                            SUBMIT,
                            START_ASSESSMENT,
                            REFER_BACK,
                            DECIDE_MET,
                            DECIDE_NOT_YET,
                            COUNTERSIGN,
                            WITHDRAW),
            MANAGER, Set.of(WITHDRAW, ANNUL),
            QUALITY_ASSURER, Set.of(CONFIRM, SEND_BACK, AWARD, ANNUL));

    static Stream<Arguments> everyCell() {
        return Arrays.stream(UnitAttemptStatus.values())
                .flatMap(state -> Arrays.stream(UnitAttemptAction.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "{1} from {0}")
    @MethodSource("everyCell")
    void leadsWhereTheTableSaysOrNowhere(UnitAttemptStatus state, UnitAttemptAction action) {
        Set<UnitAttemptStatus> to = TABLE.get(state).get(action);

        assertThat(action.allowedFrom(state)).isEqualTo(to != null);
        if (to != null) {
            assertThat(action.to(state)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> MACHINE.refuseUnlessPossible(action, state, action.by()))
                    .isInstanceOf(Problem.class)
                    .extracting(refusal -> ((Problem) refusal).members().get("state"))
                    .isEqualTo(state.code());
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleDoesItsOwnPartAndNoMore(Role role) {
        assertThat(Arrays.stream(UnitAttemptAction.values()).filter(action -> action.allowedBy(Set.of(role))))
                .containsExactlyInAnyOrderElementsOf(BY_ROLE.getOrDefault(role, Set.of()));
    }

    @Test
    void nobodyIsEverSaidToHaveFailed() {
        assertThat(UnitAttemptStatus.values())
                .allSatisfy(state -> assertThat(state.label() + " " + state.headline())
                        .doesNotContainIgnoringCase("underkän")
                        .doesNotContainIgnoringCase("misslyck"));
    }

    @ParameterizedTest
    @EnumSource(UnitAttemptStatus.class)
    void whateverIsNotAtItsEndMayBeWithdrawn(UnitAttemptStatus state) {
        assertThat(WITHDRAW.allowedFrom(state)).isEqualTo(!state.isFinal());
    }
}

package se.framsteg.access.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.access.Role.SUPERVISOR;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.framsteg.access.Role;
import se.framsteg.access.machine.StateModelView.ActionView;
import se.framsteg.access.machine.StateModelView.TransitionView;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** A lamp that the supervisor lights, the manager smashes and the night puts out. */
class AskingAStateMachineTest {

    private static final StateMachine<Lamp, Switch> LAMP =
            new StateMachine<>("lamp", "Lampa", Lamp.class, Switch.class);

    @Test
    void onlyWhatStateAndRoleBothAllowIsPossible() {
        assertThat(LAMP.possible(Lamp.DARK, Set.of(SUPERVISOR))).containsExactly(Switch.LIGHT);
        assertThat(LAMP.possible(Lamp.DARK, Set.of(MANAGER))).containsExactly(Switch.SMASH);
        assertThat(LAMP.possible(Lamp.BROKEN, Set.of(SUPERVISOR, MANAGER))).isEmpty();
    }

    @Test
    void severalRolesMayDoWhatAnyOfThemMay() {
        assertThat(LAMP.possible(Lamp.DARK, Set.of(SUPERVISOR, MANAGER))).containsExactly(Switch.LIGHT, Switch.SMASH);
    }

    @Test
    void whatOnlyTheServiceDoesIsNobodyElses() {
        assertThat(LAMP.possible(Lamp.LIT, Set.of(Role.values()))).containsExactly(Switch.SMASH);
        assertThat(LAMP.possible(Lamp.LIT, Set.of())).containsExactly(Switch.FADE);
    }

    @Test
    void theWrongRoleIsRefusedBeforeTheState() {
        assertThatThrownBy(() -> LAMP.refuseUnlessPossible(Switch.SMASH, Lamp.BROKEN, Set.of(SUPERVISOR)))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.NOT_ALLOWED));
    }

    @Test
    void theWrongStateIsRefusedWithWhatIsPossibleInstead() {
        assertThatThrownBy(() -> LAMP.refuseUnlessPossible(Switch.LIGHT, Lamp.LIT, Set.of(SUPERVISOR, MANAGER)))
                .isInstanceOfSatisfying(Problem.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo(ProblemType.NOT_POSSIBLE_NOW);
                    assertThat(refusal.detail().sv())
                            .isEqualTo(
                                    "”Tänd” går inte nu, för läget är ”Tänd lampa”. Det här kan du göra: Slå sönder.");
                    assertThat(refusal.members())
                            .containsEntry("state", "lit")
                            .containsEntry("possibleActions", java.util.List.of("smash"));
                });
    }

    @Test
    void theRightRoleInTheRightStateIsLetThrough() {
        assertThatCode(() -> LAMP.refuseUnlessPossible(Switch.LIGHT, Lamp.DARK, Set.of(SUPERVISOR)))
                .doesNotThrowAnyException();
    }

    @Test
    void thePublishedModelIsTheTable() {
        StateModelView model = LAMP.published();

        assertThat(model.states()).extracting(StateModelView.StateView::code).containsExactly("dark", "lit", "broken");
        ActionView smash = model.actions().get(1);
        assertThat(smash.by()).extracting(StateModelView.RoleView::code).containsExactly("manager");
        assertThat(smash.requires())
                .extracting(StateModelView.RequirementView::label)
                .containsExactly("Orsak");
        assertThat(smash.reasonList()).isEqualTo("lamp-smash");
        assertThat(smash.transitions())
                .containsExactly(new TransitionView("dark", "broken"), new TransitionView("lit", "broken"));
    }

    private enum Lamp implements State {
        DARK("Släckt"),
        LIT("Tänd lampa"),
        BROKEN("Trasig");

        private final String label;

        Lamp(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public Set<Role> owners() {
            return isFinal() ? Set.of() : Set.of(SUPERVISOR);
        }

        @Override
        public boolean isFinal() {
            return this == BROKEN;
        }
    }

    private enum Switch implements Action<Lamp> {
        LIGHT("Tänd", Set.of(Lamp.DARK), Lamp.LIT, Set.of(SUPERVISOR), Set.of()),
        SMASH("Slå sönder", Set.of(Lamp.DARK, Lamp.LIT), Lamp.BROKEN, Set.of(MANAGER), Set.of(Requirement.REASON)),
        FADE("Slockna", Set.of(Lamp.LIT), Lamp.DARK, Set.of(), Set.of());

        private final String label;
        private final Set<Lamp> from;
        private final Lamp to;
        private final Set<Role> by;
        private final Set<Requirement> requires;

        Switch(String label, Set<Lamp> from, Lamp to, Set<Role> by, Set<Requirement> requires) {
            this.label = label;
            this.from = from;
            this.to = to;
            this.by = by;
            this.requires = requires;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public Set<Lamp> from() {
            return from;
        }

        @Override
        public Set<Lamp> to(Lamp state) {
            return Set.of(to);
        }

        @Override
        public Set<Role> by() {
            return by;
        }

        @Override
        public Set<Requirement> requires() {
            return requires;
        }

        @Override
        public Optional<String> reasonList() {
            return requires.contains(Requirement.REASON) ? Optional.of("lamp-smash") : Optional.empty();
        }
    }
}

package se.framsteg.access.machine;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.shared.Codes;

/** A state machine as the world reads it at {@code /state-models/{name}}. */
public record StateModelView(String name, String label, List<StateView> states, List<ActionView> actions) {

    /** @param owners the roles whose turn it is in this state */
    public record StateView(String code, String label, String headline, boolean terminal, List<RoleView> owners) {}

    /** @param by empty when the service itself acts */
    public record ActionView(
            String code,
            String label,
            List<RoleView> by,
            List<RequirementView> requires,
            String reasonList,
            List<TransitionView> transitions) {}

    /** @param to null when the thing ceases to be */
    public record TransitionView(String from, String to) {}

    public record RoleView(String code, String label) {}

    public record RequirementView(String code, String label) {
        static List<RequirementView> of(Set<Requirement> requirements) {
            return requirements.stream()
                    .sorted()
                    .map(one -> new RequirementView(one.code(), one.label()))
                    .toList();
        }
    }

    public static <S extends Enum<S> & State, A extends Enum<A> & Action<S>> StateModelView of(
            StateMachine<S, A> machine) {
        return new StateModelView(
                machine.name(),
                machine.label(),
                machine.states().stream()
                        .map(state -> new StateView(
                                state.code(), state.label(), state.headline(), state.isFinal(), roles(state.owners())))
                        .toList(),
                machine.actions().stream()
                        .map(action -> new ActionView(
                                action.code(),
                                action.label(),
                                roles(action.by()),
                                RequirementView.of(action.requires()),
                                action.reasonList().orElse(null),
                                transitions(machine, action)))
                        .toList());
    }

    private static <S extends Enum<S> & State, A extends Enum<A> & Action<S>> List<TransitionView> transitions(
            StateMachine<S, A> machine, A action) {
        return machine.transitions()
                .filter(transition -> transition.action() == action)
                .map(transition -> new TransitionView(
                        transition.from().code(),
                        transition.to() == null ? null : transition.to().code()))
                .toList();
    }

    private static List<RoleView> roles(Set<Role> roles) {
        return roles.stream()
                .sorted(Comparator.naturalOrder())
                .map(role -> new RoleView(Codes.toWire(role), role.label()))
                .toList();
    }
}

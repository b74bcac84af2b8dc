package se.framsteg.access.machine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.framsteg.access.Role;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/**
 * A room's two enums bound together: the one table that is asked, refused by and published.
 *
 * @param name as in {@code /state-models/{name}}
 * @param label what moves, in Swedish
 */
public record StateMachine<S extends Enum<S> & State, A extends Enum<A> & Action<S>>(
        String name, String label, Class<S> stateType, Class<A> actionType) {

    public List<S> states() {
        return List.of(stateType.getEnumConstants());
    }

    public List<A> actions() {
        return List.of(actionType.getEnumConstants());
    }

    /** What these roles may do from here, in the order of the table. */
    public List<A> possible(S state, Set<Role> roles) {
        return Arrays.stream(actionType.getEnumConstants())
                .filter(action -> action.allowedFrom(state) && action.allowedBy(roles))
                .toList();
    }

    /**
     * Refuses with {@code not-allowed} when none of the roles may ever do it, and with {@code not-possible-now} when the
     * state forbids it; the latter says what is possible instead.
     */
    public void refuseUnlessPossible(A action, S state, Set<Role> roles) {
        if (!action.allowedBy(roles)) {
            throw Problem.notAllowed();
        }
        if (!action.allowedFrom(state)) {
            throw notPossibleNow(action, state, roles);
        }
    }

    /** For rules that only the facts can tell: the same refusal, in the room's own words. */
    public Problem notPossibleNow(A action, S state, Set<Role> roles) {
        List<A> instead = possible(state, roles);
        String alternatives = instead.isEmpty()
                ? "Du kan inte göra något här nu."
                : "Det här kan du göra: "
                        + String.join(", ", instead.stream().map(Action::label).toList()) + ".";
        return Problem.of(
                        ProblemType.NOT_POSSIBLE_NOW,
                        "”%s” går inte nu, för läget är ”%s”. %s"
                                .formatted(action.label(), state.label(), alternatives),
                        "\"%s\" is not possible from \"%s\".".formatted(action.code(), state.code()))
                .with("state", state.code())
                .with("possibleActions", instead.stream().map(Action::code).toList());
    }

    /** The table, cell by cell: each action from each of its states to each state it may lead to. */
    public Stream<Transition<S, A>> transitions() {
        return actions().stream()
                .flatMap(action -> action.from().stream()
                        .sorted()
                        .flatMap(from -> action.to(from).isEmpty()
                                ? Stream.of(new Transition<>(action, from, null))
                                : action.to(from).stream().sorted().map(to -> new Transition<>(action, from, to))));
    }

    /** As the world reads it at {@code /state-models/{name}}. */
    public StateModelView published() {
        return StateModelView.of(this);
    }

    /** @param to null when the thing ceases to be */
    public record Transition<S, A>(A action, S from, S to) {}
}

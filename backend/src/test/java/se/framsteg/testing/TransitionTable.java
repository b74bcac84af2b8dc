package se.framsteg.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.framsteg.access.Role;
import se.framsteg.access.machine.Action;
import se.framsteg.access.machine.State;
import se.framsteg.access.machine.StateMachine;
import se.framsteg.shared.Codes;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/**
 * A state machine's table written once more, by hand, as the specification has it; every state, action and role is tried
 * against it. One line is {@code action | from, from -> to, to | role, role}; no role means that the service itself acts, no
 * state after the arrow that the thing ceases to be, {@code =} that the state stays.
 */
public final class TransitionTable<S extends Enum<S> & State, A extends Enum<A> & Action<S>> {

    private record Row(Map<String, Set<String>> transitions, Set<String> roles) {}

    private final StateMachine<S, A> machine;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private TransitionTable(StateMachine<S, A> machine) {
        this.machine = machine;
    }

    public static <S extends Enum<S> & State, A extends Enum<A> & Action<S>> void mustHold(
            StateMachine<S, A> machine, String table) {
        TransitionTable<S, A> expected = new TransitionTable<>(machine);
        table.lines().filter(line -> !line.isBlank()).forEach(expected::read);
        expected.compare();
    }

    private void read(String line) {
        String[] cells = line.split("\\|", -1);
        String[] states = cells[1].split("->", -1);
        Map<String, Set<String>> transitions = new LinkedHashMap<>();
        for (String from : words(states[0])) {
            Set<String> to = words(states[1]);
            transitions.merge(from, to.equals(Set.of("=")) ? Set.of(from) : to, TransitionTable::both);
        }
        Row row = new Row(transitions, words(cells[2]));
        rows.merge(cells[0].strip(), row, (one, other) -> {
            assertThat(one.roles()).as("the roles of " + cells[0]).isEqualTo(other.roles());
            Map<String, Set<String>> together = new LinkedHashMap<>(one.transitions());
            other.transitions().forEach((from, to) -> together.merge(from, to, TransitionTable::both));
            return new Row(together, one.roles());
        });
    }

    private void compare() {
        assertThat(machine.actions().stream().map(Action::code)).containsExactlyInAnyOrderElementsOf(rows.keySet());
        List<String> wrong = new ArrayList<>();
        for (A action : machine.actions()) {
            Row row = rows.get(action.code());
            for (S state : machine.states()) {
                Set<String> to = row.transitions().get(state.code());
                for (Role role : Role.values()) {
                    ProblemType refusal = !row.roles().contains(Codes.toWire(role))
                            ? ProblemType.NOT_ALLOWED
                            : to == null ? ProblemType.NOT_POSSIBLE_NOW : null;
                    note(wrong, action, state, Set.of(role), refusal);
                }
                ProblemType forTheService = !row.roles().isEmpty()
                        ? ProblemType.NOT_ALLOWED
                        : to == null ? ProblemType.NOT_POSSIBLE_NOW : null;
                note(wrong, action, state, Set.of(), forTheService);
                if (to != null) {
                    Set<String> leadsTo =
                            action.to(state).stream().map(State::code).collect(Collectors.toCollection(TreeSet::new));
                    if (!leadsTo.equals(new TreeSet<>(to))) {
                        wrong.add("%s from %s leads to %s, not %s".formatted(action.code(), state.code(), leadsTo, to));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void note(List<String> wrong, A action, S state, Set<Role> roles, ProblemType expected) {
        ProblemType refusal = null;
        try {
            machine.refuseUnlessPossible(action, state, roles);
        } catch (Problem problem) {
            refusal = problem.type();
        }
        if (refusal != expected) {
            wrong.add("%s from %s by %s: %s, not %s".formatted(action.code(), state.code(), roles, refusal, expected));
        }
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}

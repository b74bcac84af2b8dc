package se.framsteg.journey.history;

import java.util.UUID;
import se.framsteg.access.machine.Action;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.State;

/**
 * One change, as the row of history it becomes. Answered by the verb that made it; written once, never changed.
 *
 * @param subjectId what it happened to
 */
public record Change<S extends State>(UUID subjectId, Action<S> action, S from, S to, By by, Told told) {

    public boolean movesTo(S state) {
        return to == state && from != state;
    }
}

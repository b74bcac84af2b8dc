package se.framsteg.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** That something is refused, and by which name. */
public final class Refusals {

    private Refusals() {}

    public static Problem assertRefused(ProblemType type, ThrowingCallable act) {
        Problem refusal = org.assertj.core.api.Assertions.catchThrowableOfType(Problem.class, act);
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.type()).isEqualTo(type);
        return refusal;
    }
}

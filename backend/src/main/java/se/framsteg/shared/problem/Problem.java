package se.framsteg.shared.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refusal with a name. Thrown anywhere, answered as application/problem+json, and the transaction is rolled back. */
public class Problem extends RuntimeException {

    private final ProblemType type;
    private final Words detail;
    private final List<Fault> faults;
    private final Map<String, Object> members = new LinkedHashMap<>();

    public Problem(ProblemType type, Words detail, List<Fault> faults) {
        super(type.slug(), null, false, false); // refusals are answers, not accidents: no stack trace to pay for
        this.type = type;
        this.detail = detail;
        this.faults = List.copyOf(faults);
    }

    public static Problem of(ProblemType type, String sv, String en) {
        return new Problem(type, new Words(sv, en), List.of());
    }

    /** With the words that explain the type, when there is nothing more to say. */
    public static Problem of(ProblemType type) {
        return new Problem(type, Explanations.of(type), List.of());
    }

    /** Everything that is wrong with the request, at once. */
    public static Problem invalid(List<Fault> faults) {
        return new Problem(ProblemType.INVALID_REQUEST, Explanations.of(ProblemType.INVALID_REQUEST), faults);
    }

    public static Problem invalid(Fault fault) {
        return invalid(List.of(fault));
    }

    /** The same words whether the thing does not exist or is not for the caller to see (access matrix, rule 2). */
    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    public static Problem notAllowed() {
        return of(ProblemType.NOT_ALLOWED);
    }

    public static Problem notSignedIn() {
        return of(ProblemType.NOT_SIGNED_IN);
    }

    /** Extra machine-readable member of the answer, such as what is possible instead. */
    public Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Words detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, Object> members() {
        return members;
    }
}

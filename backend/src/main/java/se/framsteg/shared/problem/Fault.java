package se.framsteg.shared.problem;

/**
 * One thing wrong in a request.
 *
 * @param pointer where: a JSON Pointer into the body ({@code /goals/0/text}), or {@code ?name} for a query parameter
 * @param code what kind of fault, kebab-case, stable
 * @param message what to do about it, never repeating the value that was sent
 */
public record Fault(String pointer, String code, Words message) {

    public static Fault at(String pointer, String code, String sv, String en) {
        return new Fault(pointer, code, new Words(sv, en));
    }
}

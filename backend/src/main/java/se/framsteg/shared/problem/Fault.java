package se.framsteg.shared.problem;

/**
 * One thing wrong in a request.
 *
 * @param pointer where: a JSON Pointer into the body ({@code /goals/0/text}), or {@code ?name} for a query parameter
 * @param code what kind of fault, kebab-case, stable
 * @param message what to do about it, never repeating the value that was sent
 * @param line in a file that people write by hand, the line; null elsewhere
 * @param column null when line is
 */
public record Fault(String pointer, String code, Words message, Integer line, Integer column) {

    public Fault(String pointer, String code, Words message) {
        this(pointer, code, message, null, null);
    }

    public static Fault at(String pointer, String code, String sv, String en) {
        return new Fault(pointer, code, new Words(sv, en));
    }
}

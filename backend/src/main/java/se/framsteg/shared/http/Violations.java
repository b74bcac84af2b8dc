package se.framsteg.shared.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import se.framsteg.shared.Codes;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Words;

/** A constraint that did not hold, as a fault in two languages. */
final class Violations {

    private Violations() {}

    static Fault fault(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        String name = constraint.annotationType().getSimpleName();
        return new Fault(pointer(violation.getPropertyPath()), code(name), words(name, constraint, violation));
    }

    private static String code(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            default -> Codes.toWire(constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "_"));
        };
    }

    private static Words words(String name, Annotation constraint, ConstraintViolation<?> violation) {
        return switch (name) {
            case "NotNull", "NotBlank", "NotEmpty" -> new Words("Fyll i det här.", "Required.");
            case "Size" -> size((Size) constraint);
            case "Email" ->
                new Words("Skriv en hel e-postadress, som namn@exempel.se.", "Write a whole e-mail address.");
            case "Min" ->
                new Words(
                        "Ange minst %d.".formatted(((Min) constraint).value()),
                        "At least %d.".formatted(((Min) constraint).value()));
            case "Max" ->
                new Words(
                        "Ange högst %d.".formatted(((Max) constraint).value()),
                        "At most %d.".formatted(((Max) constraint).value()));
            case "Pattern" ->
                new Words("Skriv i den form som kontraktet visar.", "Not in the form the contract shows.");
            // A constraint of our own speaks for itself: "svenska|English".
            default -> own(violation.getMessage());
        };
    }

    private static Words size(Size size) {
        if (size.min() > 0 && size.max() < Integer.MAX_VALUE) {
            return new Words(
                    "Ange mellan %d och %d.".formatted(size.min(), size.max()),
                    "Between %d and %d.".formatted(size.min(), size.max()));
        }
        return size.min() > 0
                ? new Words("Ange minst %d.".formatted(size.min()), "At least %d.".formatted(size.min()))
                : new Words("Ange högst %d.".formatted(size.max()), "At most %d.".formatted(size.max()));
    }

    private static Words own(String message) {
        int bar = message.indexOf('|');
        return bar < 0 ? new Words(message, message) : new Words(message.substring(0, bar), message.substring(bar + 1));
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}

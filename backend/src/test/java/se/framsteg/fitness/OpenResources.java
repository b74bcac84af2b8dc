package se.framsteg.fitness;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.framsteg.access.AccessMatrix;

/** Resources that need nobody signed in: each of their operations is marked open in the access matrix. */
final class OpenResources {

    private static final AccessMatrix MATRIX = new AccessMatrix();

    private OpenResources() {}

    static boolean isOpen(JavaClass resource) {
        List<String> operations = resource.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Operation.class))
                .map(method -> method.getAnnotationOfType(Operation.class).operationId())
                .toList();
        return !operations.isEmpty()
                && operations.stream()
                        .allMatch(operation -> MATRIX.entry(operation)
                                .map(AccessMatrix.Entry::open)
                                .orElse(false));
    }
}

package se.framsteg.fitness;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import se.framsteg.access.AccessMatrix;
import se.framsteg.access.Role;

/** Deny by default: the matrix and the code name the same operations, each with somebody who may do it. */
class AccessMatrixTest {

    private final AccessMatrix matrix = new AccessMatrix();

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        Set<String> built = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se.framsteg").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Operation.class))
                        .map(method -> method.getAnnotationOfType(Operation.class))
                        .filter(operation -> !operation.hidden())
                        .map(Operation::operationId)
                        .collect(Collectors.toSet());
        assertThat(matrix.entries().keySet()).containsExactlyInAnyOrderElementsOf(built);
    }

    @Test
    void anOperationIsEitherOpenOrGrantedToSomebody() {
        matrix.entries().forEach((operation, entry) -> {
            assertThat(entry.row()).as(operation).isNotBlank();
            assertThat(entry.open()).as(operation).isNotEqualTo(!entry.grants().isEmpty());
        });
    }

    @Test
    void aClientIsGrantedNothingWithoutAScope() {
        matrix.entries().forEach((operation, entry) -> {
            if (entry.grants().containsKey(Role.CLIENT)) {
                assertThat(entry.scope()).as(operation).matches("[a-z-]+\\.(read|write)");
            }
        });
    }
}

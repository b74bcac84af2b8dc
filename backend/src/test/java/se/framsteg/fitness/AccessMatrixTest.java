package se.framsteg.fitness;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import se.framsteg.access.AccessMatrix;
import se.framsteg.access.Reach;
import se.framsteg.access.Role;

/** Deny by default: the matrix and the code name the same operations, each with somebody who may do it. */
class AccessMatrixTest {

    private final AccessMatrix matrix = new AccessMatrix();

    private static Stream<JavaMethod> operations() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se.framsteg").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Operation.class))
                        .filter(method ->
                                !method.getAnnotationOfType(Operation.class).hidden());
    }

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        Set<String> built = operations()
                .map(method -> method.getAnnotationOfType(Operation.class).operationId())
                .collect(Collectors.toSet());
        assertThat(matrix.entries().keySet()).containsExactlyInAnyOrderElementsOf(built);
    }

    /** By name, in what an operation takes; nothing of its answer is kept for a repeat. */
    private static final Set<String> SECRETS = Set.of("pin", "password", "startCode");

    @Test
    void whatTakesOrHandsOutASecretIsCalledSecret() {
        Map<String, Boolean> told = new TreeMap<>();
        operations().forEach(method -> {
            String operation = method.getAnnotationOfType(Operation.class).operationId();
            AccessMatrix.Entry entry = matrix.entry(operation).orElseThrow();
            if (!entry.open()
                    && Arrays.stream(method.reflect().getParameterTypes())
                            .anyMatch(type -> holdsASecret(type, new HashSet<>()))) {
                told.put(operation, entry.secret());
            }
        });
        assertThat(told).containsKey("choosePin").doesNotContainValue(false);
        assertThat(matrix.entry("appointStaff").orElseThrow().secret()).isTrue();
    }

    private static boolean holdsASecret(Class<?> type, Set<Class<?>> seen) {
        return type.isRecord()
                && seen.add(type)
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(part -> SECRETS.contains(part.getName()) || holdsASecret(part.getType(), seen));
    }

    @Test
    void anOperationIsEitherOpenOrGrantedToSomebody() {
        matrix.entries().forEach((operation, entry) -> {
            assertThat(entry.row()).as(operation).isNotBlank();
            assertThat(entry.open()).as(operation).isNotEqualTo(!entry.grants().isEmpty());
        });
    }

    @Test
    void aJobIsNothingThatPeopleDoAndSaysHowFarItReaches() {
        assertThat(matrix.entries()).doesNotContainKeys(matrix.jobs().keySet().toArray(String[]::new));
        matrix.jobs().forEach((name, job) -> {
            assertThat(job.row()).as(name).isNotBlank();
            assertThat(job.reach()).as(name).isNotNull().isNotEqualTo(Reach.ANY);
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

package se.framsteg.fitness;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.Contract;

/** No back door: every route that the code serves is in the published contract, and every one in it is served. */
class RoutesTest {

    @Test
    void theContractNamesEveryRouteAndNoOther() {
        Set<String> served = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se.framsteg").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream().flatMap(method -> routes(type, method)))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> promised = Contract.published().operations().stream()
                .map(operation -> operation.method().toUpperCase(Locale.ROOT) + " " + operation.path())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(promised).isEqualTo(served);
    }

    /**
     * Resources under one address share it word for word: where one class's address begins with another's, the framework
     * answers 404 for a method that the address does not have, and the caller looks for a fault that is not there.
     */
    @Test
    void noAddressOfAResourceBeginsWithAnothers() {
        Set<String> addresses = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se.framsteg").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type -> path(type.getAnnotationOfType(Path.class)))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(addresses)
                .noneMatch(address -> addresses.stream().anyMatch(other -> address.startsWith(other + "/")));
    }

    private static Stream<String> routes(JavaClass type, JavaMethod method) {
        String path = path(type.getAnnotationOfType(Path.class))
                + (method.isAnnotatedWith(Path.class) ? path(method.getAnnotationOfType(Path.class)) : "");
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(annotation -> annotation.isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation.getSimpleName() + " " + path);
    }

    private static String path(Path annotation) {
        String path = annotation.value().replaceAll("^/|/$", "");
        return path.isEmpty() ? "" : "/" + path;
    }
}

package se.framsteg.fitness;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.framsteg.access.Guarded;

/** The house as drawn in CONTRIBUTING.md: rooms, floors, and what each kind of file may do. */
class RoomsTest {

    private static final String ROOT = "se.framsteg.";

    /** From the ground up; rooms on one floor never import each other. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("shared"),
            Set.of("access"),
            Set.of("organisation", "document", "signing", "reason"),
            Set.of("participant", "model", "catalogue"),
            Set.of("referral", "validation"),
            Set.of("journey"),
            Set.of("attendance", "certificate"),
            Set.of("report"),
            Set.of("agenda", "statistics", "integration", "notification", "privacy"),
            Set.of("demo"),
            Set.of("start"));

    private static JavaClasses product;

    @BeforeAll
    static void read() {
        product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("se.framsteg");
    }

    @Test
    void everyRoomHasAFloor() {
        Set<String> drawn = FLOORS.stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<String> built = product.stream().map(RoomsTest::room).collect(Collectors.toSet());
        assertThat(drawn).containsAll(built);
    }

    @Test
    void aRoomImportsOnlyFromFloorsBelow() {
        classes()
                .should(new ArchCondition<>("depend on lower floors only") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> dependency
                                        .getTargetClass()
                                        .getPackageName()
                                        .startsWith(ROOT))
                                .filter(dependency ->
                                        !room(dependency.getTargetClass()).equals(room(type)))
                                .filter(dependency -> floor(dependency.getTargetClass()) >= floor(type))
                                .forEach(dependency ->
                                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                    }
                })
                .check(product);
    }

    @Test
    void roomsFormNoCycles() {
        slices().matching("se.framsteg.(*)..").should().beFreeOfCycles().check(product);
    }

    @Test
    void aResourceIsGuardedOrSaysThatItIsOpen() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should(new ArchCondition<>("be @Guarded, or hold only operations the access matrix calls open") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.isAnnotatedWith(Guarded.class) && !OpenResources.isOpen(type)) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is neither"));
                        }
                    }
                })
                .check(product);
    }

    @Test
    void aResourceKnowsNoSqlAndNoEntities() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "org.hibernate..")
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(product);
    }

    @Test
    void noEntityGoesOverTheWire() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .or()
                .haveSimpleNameEndingWith("Input")
                .should(new ArchCondition<>("have a component that is an entity") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().stream()
                                .filter(field -> field.getRawType().isAnnotatedWith(Entity.class))
                                .forEach(
                                        field -> events.add(SimpleConditionEvent.satisfied(type, field.getFullName())));
                    }
                })
                .check(product);
    }

    @Test
    void anEntityHasVerbsNotSetters() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<>("have private fields, no setters, no public constructor") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().stream()
                                .filter(field -> !field.getModifiers()
                                        .contains(com.tngtech.archunit.core.domain.JavaModifier.PRIVATE))
                                .filter(field -> !field.getName().startsWith("$$_"))
                                .forEach(field -> events.add(
                                        SimpleConditionEvent.violated(type, field.getFullName() + " is not private")));
                        type.getMethods().stream()
                                .filter(method -> method.getName().matches("set[A-Z].*"))
                                .forEach(method -> events.add(
                                        SimpleConditionEvent.violated(type, method.getFullName() + " is a setter")));
                        type.getConstructors().stream()
                                .filter(constructor ->
                                        Modifier.isPublic(constructor.reflect().getModifiers()))
                                .forEach(constructor -> events.add(
                                        SimpleConditionEvent.violated(type, constructor.getFullName() + " is public")));
                    }
                })
                .allowEmptyShould(true)
                .check(product);
    }

    @Test
    void timeComesFromTheInjectedClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(product);
        noClasses()
                .that()
                .doNotHaveSimpleName("ClockSource")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(product);
    }

    private static String room(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length() - 1);
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }

    private static int floor(JavaClass type) {
        Map<String, Integer> floors = new java.util.HashMap<>();
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String room : FLOORS.get(floor)) {
                floors.put(room, floor);
            }
        }
        return floors.getOrDefault(room(type), Integer.MAX_VALUE);
    }
}

package se.framsteg.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.shared.time.SwedishClock;
import se.framsteg.shared.time.SwedishDays;

/** Who acts in the tests of a journey, and on which day. */
public final class Personas {

    /** A Tuesday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public static final UUID ENTERPRISE = UUID.randomUUID();
    public static final SwedishDays DAYS = new SwedishDays(true);

    private static final UUID UNIT = UUID.randomUUID();

    private Personas() {}

    public static By supervisor() {
        return as(Role.SUPERVISOR);
    }

    public static By manager() {
        return as(Role.MANAGER);
    }

    public static By participant() {
        return as(Role.PARTICIPANT);
    }

    public static By caseOfficer() {
        return as(Role.CASE_OFFICER);
    }

    public static By theService() {
        return By.theService(noonOn(TODAY), TODAY, "test");
    }

    public static By as(Role role) {
        return new By(UUID.randomUUID(), ENTERPRISE, UNIT, Set.of(role), noonOn(TODAY), TODAY, "test");
    }

    /** The same act, done on another day. */
    public static By on(LocalDate day, By by) {
        return new By(by.accountId(), by.organisationId(), by.unitId(), by.roles(), noonOn(day), day, "test");
    }

    private static Instant noonOn(LocalDate day) {
        return SwedishClock.startOf(day).plusSeconds(12 * 3600);
    }
}

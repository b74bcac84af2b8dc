package se.framsteg.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.catalogue.EvidenceKind;
import se.framsteg.catalogue.unit.UnitSpecification;
import se.framsteg.catalogue.unit.UnitSpecification.Criterion;
import se.framsteg.catalogue.unit.UnitSpecification.Outcome;
import se.framsteg.shared.LanguageMap;
import se.framsteg.validation.evidence.Claim;
import se.framsteg.validation.evidence.Evidence;

/** People, a unit and evidence, for tests that need no database. */
public final class Somebody {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    public static final UUID ENTERPRISE = UUID.randomUUID();
    public static final UUID PARTICIPANT = UUID.randomUUID();

    public static final By SUPERVISOR = by(Role.SUPERVISOR);
    public static final By OTHER_SUPERVISOR = by(Role.SUPERVISOR);
    public static final By QUALITY = by(Role.QUALITY_ASSURER);

    /** Must be seen on two days, by being watched or by the person's own word too. */
    public static final Criterion TWICE = criterion(
            "BAK-101.1.1", true, 2, EvidenceKind.OBSERVATION, EvidenceKind.CONVERSATION, EvidenceKind.SELF_ASSESSMENT);

    public static final Criterion ONCE = criterion("BAK-101.1.2", true, 1, EvidenceKind.CONVERSATION);
    public static final Criterion OPTIONAL = criterion("BAK-101.2.1", false, 1, EvidenceKind.CONVERSATION);

    public static final UnitSpecification UNIT = unit(true, true, true);

    private Somebody() {}

    public static By by(Role... roles) {
        return new By(
                UUID.randomUUID(), ENTERPRISE, null, Set.of(roles), NOW, TODAY, "0af7651916cd43dd8448eb211c80319c");
    }

    public static UnitSpecification unit(boolean sample, boolean openForStart, boolean openForAward) {
        return new UnitSpecification(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "LITEN",
                "1.0.0",
                "BAK",
                "BAK-101",
                LanguageMap.sv("Degar"),
                1,
                1,
                sample,
                openForStart,
                openForAward,
                List.of(
                        new Outcome("BAK-101.1", LanguageMap.sv("Kan göra en deg"), List.of(TWICE, ONCE)),
                        new Outcome("BAK-101.2", LanguageMap.sv("Kan städa"), List.of(OPTIONAL))));
    }

    public static Claim claim(EvidenceKind kind, int daysAgo, Criterion... criteria) {
        Evidence evidence = new Evidence(
                UUID.randomUUID(),
                ENTERPRISE,
                PARTICIPANT,
                kind,
                TODAY.minusDays(daysAgo),
                "Vägde upp och knådade själv.",
                null,
                kind == EvidenceKind.WITNESS ? "Bagaren" : null,
                SUPERVISOR.accountId(),
                NOW);
        return new Claim(
                evidence,
                Set.copyOf(List.of(criteria).stream().map(Criterion::id).toList()));
    }

    private static Criterion criterion(String code, boolean mandatory, int occasions, EvidenceKind... kinds) {
        return new Criterion(
                UUID.randomUUID(),
                code,
                LanguageMap.sv("Gör " + code),
                mandatory,
                EnumSet.copyOf(List.of(kinds)),
                occasions);
    }
}

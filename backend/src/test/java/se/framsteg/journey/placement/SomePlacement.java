package se.framsteg.journey.placement;

import static se.framsteg.journey.Personas.ENTERPRISE;
import static se.framsteg.journey.Personas.TODAY;
import static se.framsteg.journey.Personas.caseOfficer;
import static se.framsteg.journey.Personas.manager;
import static se.framsteg.journey.Personas.on;
import static se.framsteg.journey.Personas.supervisor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.journey.history.Told;
import se.framsteg.signing.SigningMethod;

/** Placements by situation. */
final class SomePlacement {

    static final LocalDate STARTED = TODAY.minusDays(30);
    static final LocalDate PLANNED_END = TODAY.plusMonths(5);

    static final Outcome STUDIES = new Outcome("studies", 1, null, "Jag ska läsa till kock");

    private SomePlacement() {}

    static PlacementPlan plan() {
        return new PlacementPlan(
                UUID.randomUUID(),
                null,
                UUID.randomUUID(),
                "work-training",
                UUID.randomUUID(),
                STARTED,
                PLANNED_END,
                BigDecimal.valueOf(20));
    }

    static Placement planned() {
        return Placement.planned(UUID.randomUUID(), ENTERPRISE, plan(), new Origin.SelfEnrolled(), manager());
    }

    static Placement active() {
        Placement placement = planned();
        placement.begin(on(STARTED, supervisor()));
        return placement;
    }

    static PauseTerms pauseFrom(LocalDate day) {
        return new PauseTerms("education", 1, day, day.plusDays(14), "Vi hörs på fredagar.");
    }

    static ScopeTerms hoursFrom(LocalDate day) {
        return new ScopeTerms(BigDecimal.valueOf(30), day, "Det går bra, jag vill mer.", SigningMethod.AT_THE_TABLE);
    }

    static Placement paused() {
        Placement placement = active();
        placement.pause(UUID.randomUUID(), pauseFrom(TODAY.minusDays(3)), manager());
        return placement;
    }

    static Placement ending() {
        Placement placement = active();
        placement.startEnding(new Ending("moved", 1, TODAY), manager());
        return placement;
    }

    static Placement ended() {
        Placement placement = ending();
        placement.recordOutcome(STUDIES, supervisor());
        placement.end(List.of(), manager());
        return placement;
    }

    static Placement cancelled() {
        Placement placement = planned();
        placement.cancel(new Told("no-place", 1, "Vi fick inte ihop det den här gången.", null, null), caseOfficer());
        return placement;
    }

    static Placement in(PlacementStatus status) {
        return switch (status) {
            case PLANNED -> planned();
            case ACTIVE -> active();
            case PAUSED -> paused();
            case ENDING -> ending();
            case ENDED -> ended();
            case CANCELLED -> cancelled();
        };
    }
}

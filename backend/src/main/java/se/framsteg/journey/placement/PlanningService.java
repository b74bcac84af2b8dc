package se.framsteg.journey.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.access.staff.Colleagues;
import se.framsteg.model.Models;
import se.framsteg.organisation.OrgUnitService;
import se.framsteg.organisation.codelist.CodeLists;
import se.framsteg.participant.ParticipantId;
import se.framsteg.participant.ParticipantService;
import se.framsteg.participant.assignment.AssignmentService;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.shared.problem.Faults;

/** How a placement comes to be: by a start that is confirmed, or by the manager for somebody who came on their own. */
@ApplicationScoped
public class PlanningService {

    /** A placement is planned when it is known, or written down when it already runs. */
    private static final int MOST_DAYS_AWAY = 366;

    private final Placements placements;
    private final PlacementViews views;
    private final ParticipantService participants;
    private final AssignmentService assignments;
    private final Colleagues colleagues;
    private final OrgUnitService units;
    private final CodeLists codes;
    private final Models models;
    private final Event<PlacementEvent> happened;
    private final Acting acting;
    private final WhoActs who;
    private final Uuid7 ids;

    PlanningService(
            Placements placements,
            PlacementViews views,
            ParticipantService participants,
            AssignmentService assignments,
            Colleagues colleagues,
            OrgUnitService units,
            CodeLists codes,
            Models models,
            Event<PlacementEvent> happened,
            Acting acting,
            WhoActs who,
            Uuid7 ids) {
        this.placements = placements;
        this.views = views;
        this.participants = participants;
        this.assignments = assignments;
        this.colleagues = colleagues;
        this.units = units;
        this.codes = codes;
        this.models = models;
        this.happened = happened;
        this.acting = acting;
        this.who = who;
        this.ids = ids;
    }

    /** For a participant who came on their own; the supervisor follows them from now on. */
    Versioned<PlacementView> plan(PlacementInput.Plan input) {
        By by = who.now();
        participants.mustReach(new ParticipantId(input.participantId()));
        check(input, by);
        assignments.follow(
                by.organisationId(), new ParticipantId(input.participantId()), input.supervisorId(), by.on());
        PlacementPlan plan = new PlacementPlan(
                input.participantId(),
                input.unitId(),
                input.supervisorId(),
                input.kind(),
                models.inForce().id(),
                input.startOn(),
                input.endOn(),
                input.hoursPerWeek());
        Placement placement = plan(by.organisationId(), plan, new Origin.SelfEnrolled(), by);
        return views.versioned(placement, acting.decision());
    }

    /** For the room's own consequences: that it may be planned has been decided elsewhere. */
    Placement plan(UUID organisation, PlacementPlan plan, Origin origin, By by) {
        Placement placement = Placement.planned(ids.next(), organisation, plan, origin, by);
        placements.add(placement);
        acting.about(placement.participantId());
        happened.fire(PlacementEvent.planned(placement, by));
        placements.flush();
        return placement;
    }

    private void check(PlacementInput.Plan input, By by) {
        LocalDate today = by.on();
        new Faults()
                .unless(
                        !input.startOn().isBefore(today.minusDays(MOST_DAYS_AWAY))
                                && !input.startOn().isAfter(today.plusDays(MOST_DAYS_AWAY)),
                        "/startOn",
                        "out-of-range",
                        "Första dagen kan ligga som mest ett år bort.",
                        "The first day can be a year away at most.")
                .unless(
                        codes.placementKind(input.kind()).isPresent(),
                        "/kind",
                        "unknown-code",
                        "Koden finns inte i listan över slag av placering.",
                        "Not one of the listed kinds of placement.")
                .unless(
                        colleagues
                                .inForce(by.organisationId(), input.supervisorId(), Role.SUPERVISOR, today)
                                .isPresent(),
                        "/supervisorId",
                        "unknown-id",
                        "Välj en handledare i ert företag.",
                        "Choose a supervisor of your enterprise.")
                .unless(
                        isOurs(input.unitId(), by),
                        "/unitId",
                        "unknown-id",
                        "Välj en av era enheter.",
                        "Not your unit.")
                .refuseIfAny();
    }

    /** Whoever is bound to a unit plans there and nowhere else. */
    private boolean isOurs(UUID unit, By by) {
        if (unit == null || by.unitId() != null) {
            return Objects.equals(unit, by.unitId());
        }
        return units.facts(unit)
                .filter(found -> found.organisationId().equals(by.organisationId()))
                .isPresent();
    }
}

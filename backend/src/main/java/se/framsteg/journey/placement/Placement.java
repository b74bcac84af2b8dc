package se.framsteg.journey.placement;

import static se.framsteg.access.Role.CASE_OFFICER;
import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.journey.placement.PlacementAction.MACHINE;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.access.machine.By;
import se.framsteg.journey.history.Change;
import se.framsteg.journey.history.Told;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.problem.Words;
import se.framsteg.shared.time.SwedishClock;

/**
 * A participant's period at an enterprise. Each verb refuses by itself what its role, its state or its facts forbid, and
 * answers with the row of history it has made.
 */
@Entity
@Table(name = "placement")
public class Placement extends PlacementRecord {

    protected Placement() {}

    public static Placement planned(UUID id, UUID organisationId, PlacementPlan plan, Origin origin, By by) {
        plan.check();
        Placement placement = new Placement();
        placement.id = id;
        placement.orgId = organisationId;
        placement.unitId = plan.unitId();
        placement.participantId = plan.participantId();
        placement.kind = plan.kind();
        placement.modelVersionId = plan.modelVersionId();
        placement.plannedStartOn = plan.startOn();
        placement.plannedEndOn = plan.endOn();
        placement.hoursPerWeek = plan.hoursPerWeek();
        placement.status = PlacementStatus.PLANNED;
        placement.createdAt = by.at();
        if (origin instanceof Origin.Referred referred) {
            placement.referralId = referred.referralId();
            placement.commissionerOrgId = referred.commissionerOrgId();
            placement.commissionerUnitId = referred.commissionerUnitId();
            placement.referralSentOn = referred.sentOn();
            placement.referralAcceptedOn = referred.acceptedOn();
        }
        return placement;
    }

    /** The first day the participant came is {@code by.on()}. */
    public Change<PlacementStatus> begin(By by) {
        PlacementStatus from = checked(PlacementAction.BEGIN, by);
        new Faults()
                .unless(
                        !by.on().isAfter(SwedishClock.dayOf(by.at())),
                        "/startedOn",
                        "in-the-future",
                        "Påbörja placeringen när personen har kommit.",
                        "Begin when the person has come.")
                .refuseIfAny();
        startedOn = by.on();
        return move(PlacementAction.BEGIN, from, PlacementStatus.ACTIVE, Told.NOTHING, by);
    }

    public Change<PlacementStatus> cancel(Told told, By by) {
        PlacementStatus from = checked(PlacementAction.CANCEL, by);
        new Faults()
                .required(told.reason(), "/reason")
                .required(told.personText(), "/personText")
                .refuseIfAny();
        return move(PlacementAction.CANCEL, from, PlacementStatus.CANCELLED, told, by);
    }

    /** The referral ended before the start; its own history says why. */
    public Change<PlacementStatus> callOff(By by) {
        PlacementStatus from = checked(PlacementAction.CALL_OFF, by);
        return move(PlacementAction.CALL_OFF, from, PlacementStatus.CANCELLED, Told.NOTHING, by);
    }

    public Change<PlacementStatus> pause(UUID pauseId, PauseTerms terms, By by) {
        PlacementStatus from = checked(PlacementAction.PAUSE, by);
        terms.check(startedOn);
        Pause pause = new Pause(pauseId, orgId, id, terms);
        if (pauses.stream().anyMatch(pause::overlaps)) {
            throw PlacementProblems.pausesOverlap();
        }
        pauses.add(pause);
        return move(
                PlacementAction.PAUSE,
                from,
                PlacementStatus.PAUSED,
                Told.because(terms.reason(), terms.reasonVersion()),
                by.effectiveOn(terms.fromOn()));
    }

    /** The first day back is {@code by.on()}. */
    public Change<PlacementStatus> resume(String adjustedHours, By by) {
        PlacementStatus from = checked(PlacementAction.RESUME, by);
        Pause pause = pauseOn(SwedishClock.dayOf(by.at())).orElseThrow();
        new Faults()
                .unless(
                        by.on().isAfter(pause.fromOn()),
                        "/returnedOn",
                        "not-after-from",
                        "Dagen för återkomst måste komma efter uppehållets första dag.",
                        "The return must come after the first day of the pause.")
                .refuseIfAny();
        pause.returned(by.on());
        return move(PlacementAction.RESUME, from, PlacementStatus.ACTIVE, Told.toColleague(adjustedHours), by);
    }

    /** Before its time it is for the manager or the case officer; as planned the supervisor may too. */
    public Change<PlacementStatus> startEnding(Ending ending, By by) {
        PlacementStatus from = checked(PlacementAction.START_ENDING, by);
        ending.check(startedOn);
        if (ending.isEarly(plannedEndOn)
                && !by.roles().contains(MANAGER)
                && !by.roles().contains(CASE_OFFICER)) {
            throw PlacementProblems.notForTheSupervisorAlone();
        }
        pauses.stream()
                .filter(Pause::isOpen)
                .forEach(pause ->
                        pause.returned(laterOf(pause.fromOn(), ending.lastDay()).plusDays(1)));
        endCode = ending.how();
        endCodeVersion = ending.howVersion();
        lastDay = ending.lastDay();
        return move(
                PlacementAction.START_ENDING, from, PlacementStatus.ENDING, Told.because(endCode, endCodeVersion), by);
    }

    /** @param unmet what is not yet in order, as every {@link EndingCondition} sees it */
    public Change<PlacementStatus> end(List<Words> unmet, By by) {
        PlacementStatus from = checked(PlacementAction.END, by);
        if (SwedishClock.dayOf(by.at()).isBefore(lastDay)) {
            throw PlacementProblems.lastDayNotReached(lastDay);
        }
        if (!unmet.isEmpty()) {
            throw PlacementProblems.notInOrder(unmet);
        }
        return move(PlacementAction.END, from, PlacementStatus.ENDED, Told.NOTHING, by.effectiveOn(lastDay));
    }

    /** What those roles may do today. */
    public List<PlacementAction> possible(By by) {
        return MACHINE.possible(statusOn(SwedishClock.dayOf(by.at())), by.roles());
    }

    /** The state of today, from which the action is possible; read before the dates it depends on change. */
    private PlacementStatus checked(PlacementAction action, By by) {
        PlacementStatus today = statusOn(SwedishClock.dayOf(by.at()));
        MACHINE.refuseUnlessPossible(action, today, by.roles());
        return today;
    }

    private Change<PlacementStatus> move(
            PlacementAction action, PlacementStatus from, PlacementStatus to, Told told, By by) {
        if (to != PlacementStatus.PAUSED) {
            status = to;
        }
        return new Change<>(id, action, from, to, by, told);
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

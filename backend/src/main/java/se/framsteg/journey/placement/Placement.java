package se.framsteg.journey.placement;

import static se.framsteg.access.Role.CASE_OFFICER;
import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.journey.placement.PlacementAction.MACHINE;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.access.machine.By;
import se.framsteg.access.vault.SealedEntity;
import se.framsteg.access.vault.SealedText;
import se.framsteg.access.vault.SealsItself;
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
@EntityListeners(SealsItself.class)
public class Placement extends PlacementRecord implements SealedEntity {

    /** After that there are only corrections. */
    private static final int DAYS_TO_REOPEN = 30;

    /** What the person says about where they go. */
    @Embedded
    private SealedText outcomeWords;

    protected Placement() {}

    public static Placement planned(UUID id, UUID organisationId, PlacementPlan plan, Origin origin, By by) {
        plan.check();
        Placement placement = new Placement();
        placement.id = id;
        placement.orgId = organisationId;
        placement.unitId = plan.unitId();
        placement.participantId = plan.participantId();
        placement.supervisorId = plan.supervisorId();
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
        Pause pause = new Pause(pauseId, this, terms);
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

    public Change<PlacementStatus> changeScope(UUID changeId, ScopeTerms terms, By by) {
        PlacementStatus from = checked(PlacementAction.CHANGE_SCOPE, by);
        terms.check(startedOn, plannedEndOn);
        if (scopeChanges.stream().anyMatch(change -> change.fromOn().equals(terms.fromOn()))) {
            throw PlacementProblems.hoursAlreadyChangeThen();
        }
        scopeChanges.add(new ScopeChange(changeId, this, terms));
        Told told = new Told(null, null, null, terms.why().strip(), terms.agreed());
        return move(PlacementAction.CHANGE_SCOPE, from, from, told, by.effectiveOn(terms.fromOn()));
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

    public Change<PlacementStatus> recordOutcome(Outcome outcome, By by) {
        PlacementStatus from = checked(PlacementAction.RECORD_OUTCOME, by);
        outcome.check();
        outcomeCode = outcome.code();
        outcomeVersion = outcome.version();
        outcomeSubsidy = outcome.subsidy();
        outcomeWords = SealedText.of(outcome.personWords());
        return move(PlacementAction.RECORD_OUTCOME, from, from, Told.because(outcome.code(), outcome.version()), by);
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
        if (outcomeCode == null) {
            throw PlacementProblems.outcomeUnknown();
        }
        endedOn = SwedishClock.dayOf(by.at());
        return move(PlacementAction.END, from, PlacementStatus.ENDED, Told.NOTHING, by.effectiveOn(lastDay));
    }

    /** Takes two: one manager asks, and with the yes of another it is under avslut again. */
    public Change<PlacementStatus> reopen(String why, By by) {
        PlacementStatus from = checked(PlacementAction.REOPEN, by);
        LocalDate last = endedOn.plusDays(DAYS_TO_REOPEN);
        if (SwedishClock.dayOf(by.at()).isAfter(last)) {
            throw PlacementProblems.tooLateToReopen(last);
        }
        if (by.accountId().equals(reopeningAskedBy)) {
            throw PlacementProblems.anotherOpensIt();
        }
        new Faults().required(why, "/why").refuseIfAny();
        Told told = Told.toColleague(why.strip());
        if (reopeningAskedBy == null) {
            reopeningAskedBy = by.accountId();
            return move(PlacementAction.REOPEN, from, from, told, by);
        }
        reopeningAskedBy = null;
        endedOn = null;
        return move(PlacementAction.REOPEN, from, PlacementStatus.ENDING, told, by);
    }

    @Override
    public String table() {
        return "placement";
    }

    @Override
    public SealedText words() {
        return outcomeWords;
    }

    /** Null until it is known where they go. */
    public String outcomeWords() {
        return SealedText.text(outcomeWords);
    }

    /** What those roles may do today. */
    public List<PlacementAction> possible(By by) {
        LocalDate today = SwedishClock.dayOf(by.at());
        return MACHINE.possible(statusOn(today), by.roles()).stream()
                .filter(action -> switch (action) {
                    case END -> !today.isBefore(lastDay);
                    case REOPEN -> mayReopen(today, by);
                    case BEGIN, CANCEL, CALL_OFF, PAUSE, CHANGE_SCOPE, RESUME, START_ENDING, RECORD_OUTCOME -> true;
                })
                .toList();
    }

    private boolean mayReopen(LocalDate today, By by) {
        return !today.isAfter(endedOn.plusDays(DAYS_TO_REOPEN))
                && !by.accountId().equals(reopeningAskedBy);
    }

    /** Asks before something else is done that goes with it; the verb asks again. */
    void mustBePossible(PlacementAction action, By by) {
        checked(action, by);
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
        changes++;
        return new Change<>(id, action, from, to, by, told);
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

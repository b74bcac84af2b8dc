package se.framsteg.journey.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.access.staff.Colleagues;
import se.framsteg.journey.history.History;
import se.framsteg.journey.history.Remark;
import se.framsteg.model.Stage;
import se.framsteg.model.Step;
import se.framsteg.shared.Link;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.signing.SigningService;
import se.framsteg.signing.SigningView;

/** How a visit is shown to the one who asks, with what may be done about it. */
@ApplicationScoped
public class StageViews {

    private final SigningService signing;
    private final History history;
    private final Colleagues colleagues;
    private final WhoActs who;

    StageViews(SigningService signing, History history, Colleagues colleagues, WhoActs who) {
        this.signing = signing;
        this.history = history;
        this.colleagues = colleagues;
        this.who = who;
    }

    Versioned<StageVisitView> versioned(Course course, StageVisit visit) {
        return new Versioned<>(view(course, visit), visit.version());
    }

    /** All of them in the order of the model, round by round; only what waits for signatures comes with its text. */
    List<StageVisitView> timeline(Course course) {
        List<UUID> ready = course.visits().stream()
                .filter(visit -> visit.status() == StageVisitStatus.READY)
                .map(StageVisit::id)
                .toList();
        Map<UUID, SigningView> texts = signing.open(course.placement().organisationId(), ready);
        Map<UUID, RemarkView> remarks = remarks(course, course.visits());
        return course.visits().stream()
                .map(visit -> view(course, visit, texts.get(visit.id()), remarks.get(visit.id())))
                .toList();
    }

    private Map<UUID, RemarkView> remarks(Course course, List<StageVisit> visits) {
        UUID organisation = course.placement().organisationId();
        Map<UUID, Remark> remarks = history.lastRemarks(
                Course.VISIT, organisation, visits.stream().map(StageVisit::id).toList());
        List<UUID> writers = remarks.values().stream()
                .map(Remark::accountId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, String> names = writers.isEmpty() ? Map.of() : colleagues.accountNames(organisation, writers);
        return remarks.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> RemarkView.of(
                                entry.getValue(), names.get(entry.getValue().accountId()))));
    }

    /** What a visit that is void says is locked. */
    StageVisitView view(Course course, StageVisit visit) {
        boolean readable = visit.readyOn() != null && visit.status() != StageVisitStatus.VOIDED;
        SigningView text = readable ? signing.view(course.document(visit)) : null;
        return view(course, visit, text, remarks(course, List.of(visit)).get(visit.id()));
    }

    private StageVisitView view(Course course, StageVisit visit, SigningView text, RemarkView remark) {
        Stage stage = course.stageOf(visit);
        StageVisitStatus status = course.statusOf(visit);
        StageActions actions = new StageActions(course, visit, text);
        By by = who.now();
        By participant = atTheTable(by);
        List<StageVisitView.StepView> steps = (status == StageVisitStatus.VOIDED
                        ? Stream.<StepRecord>empty()
                        : visit.steps().stream())
                .map(record -> step(course, visit, record, actions, by, participant))
                .toList();
        return new StageVisitView(
                visit.id(),
                Version.etag(visit.version()).toString(),
                visit.placementId(),
                stage.code(),
                stage.title().sv(),
                stage.purpose().sv(),
                visit.round(),
                visit.edition(),
                visit.inPlaceOf(),
                course.replacementOf(visit).map(StageVisit::id).orElse(null),
                stage.repeatable(),
                new StageVisitView.StateView(status.code(), status.label()),
                status == StageVisitStatus.PLANNED ? course.due().opensOn(stage).orElse(null) : null,
                course.openedOn(visit),
                visit.readyOn(),
                visit.finishedOn(),
                steps.stream().anyMatch(StageVisitView.StepView::overdue),
                Stream.of(Role.values()).filter(stage.signedBy()::contains).toList(),
                steps,
                text,
                remark,
                actions.of(by),
                participant == null ? List.of() : actions.atTheTable(participant),
                Map.of(
                        "self", Link.to("/stage-visits/" + visit.id()),
                        "journey", Link.to("/journeys/" + visit.placementId())));
    }

    private StageVisitView.StepView step(
            Course course, StageVisit visit, StepRecord record, StageActions actions, By by, By participant) {
        Step step = course.stageOf(visit).step(record.stepId());
        LocalDate openedOn = course.openedOn(visit);
        LocalDate countsFrom = record.countsFrom() == null ? openedOn : record.countsFrom();
        LocalDate dueOn = course.due().dueOn(step, countsFrom, openedOn).orElse(null);
        return new StageVisitView.StepView(
                record.id(),
                step.code(),
                step.kind(),
                step.title().sv(),
                step.help().sv(),
                Stream.of(Role.values()).filter(step.doneBy()::contains).toList(),
                step.required(),
                step.statutory(),
                step.twoSided(),
                step.filledBy(),
                step.asks(),
                new StageVisitView.StateView(
                        record.status().code(), record.status().label()),
                dueOn,
                isOverdue(course, visit, record, step, dueOn),
                record.doneOn(),
                record.choice(),
                record.personWords(),
                record.note(),
                record.shownAt(),
                record.understoodAt(),
                record.understoodMethod(),
                actions.of(record, step, by),
                participant == null ? List.of() : actions.atTheTable(record, step, participant));
    }

    /** Late is what is required, has a day that is past and nobody has done; never in a journey that is over. */
    private static boolean isOverdue(Course course, StageVisit visit, StepRecord record, Step step, LocalDate dueOn) {
        return step.required()
                && !record.isSettled()
                && !visit.status().isFinal()
                && !course.isOver()
                && dueOn != null
                && dueOn.isBefore(course.due().today());
    }

    /** The participant beside a colleague who is signed in; null when there is nobody to be beside. */
    private static By atTheTable(By by) {
        if (!by.roles().contains(Role.SUPERVISOR) && !by.roles().contains(Role.MANAGER)) {
            return null;
        }
        return new By(
                by.accountId(),
                by.organisationId(),
                by.unitId(),
                Set.of(Role.PARTICIPANT),
                by.at(),
                by.on(),
                by.requestId());
    }
}

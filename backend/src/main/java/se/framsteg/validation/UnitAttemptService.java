package se.framsteg.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.access.Acting;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.access.staff.Colleagues;
import se.framsteg.catalogue.unit.UnitSpecification;
import se.framsteg.catalogue.unit.UnitVersions;
import se.framsteg.participant.ParticipantId;
import se.framsteg.participant.ParticipantNames;
import se.framsteg.participant.ParticipantService;
import se.framsteg.reason.Reason;
import se.framsteg.reason.ReasonRef;
import se.framsteg.reason.Reasons;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.problem.Problem;
import se.framsteg.validation.attempt.Assessor;
import se.framsteg.validation.attempt.AttemptHistory;
import se.framsteg.validation.attempt.AttemptHistory.Happened;
import se.framsteg.validation.attempt.UnitAttempt;
import se.framsteg.validation.attempt.UnitAttemptAction;
import se.framsteg.validation.attempt.UnitAttempts;

/** Looking at attempts, beginning one and breaking one off. */
@ApplicationScoped
class UnitAttemptService {

    private final UnitAttempts attempts;
    private final AttemptHistory history;
    private final AttemptChanges changes;
    private final UnitAttemptViews views;
    private final UnitVersions units;
    private final AssessorChoice assessors;
    private final ParticipantService participants;
    private final ParticipantNames participantNames;
    private final Colleagues colleagues;
    private final Reasons reasons;
    private final Acting acting;
    private final WhoActs who;
    private final Uuid7 ids;

    UnitAttemptService(
            UnitAttempts attempts,
            AttemptHistory history,
            AttemptChanges changes,
            UnitAttemptViews views,
            UnitVersions units,
            AssessorChoice assessors,
            ParticipantService participants,
            ParticipantNames participantNames,
            Colleagues colleagues,
            Reasons reasons,
            Acting acting,
            WhoActs who,
            Uuid7 ids) {
        this.attempts = attempts;
        this.history = history;
        this.changes = changes;
        this.views = views;
        this.units = units;
        this.assessors = assessors;
        this.participants = participants;
        this.participantNames = participantNames;
        this.colleagues = colleagues;
        this.reasons = reasons;
        this.acting = acting;
        this.who = who;
        this.ids = ids;
    }

    Page<UnitAttemptRow> list(UnitAttempts.Filter filter, Paging paging) {
        List<UnitAttempts.Line> lines = attempts.list(acting.decision(), filter, paging);
        lines.forEach(line -> acting.about(line.participantId()));
        Map<UUID, String> people = participantNames.of(
                organisation(),
                lines.stream().map(UnitAttempts.Line::participantId).collect(Collectors.toSet()));
        Map<UUID, String> assessorNames = colleagues.accountNames(
                organisation(),
                lines.stream().map(line -> line.assessor().accountId()).collect(Collectors.toSet()));
        UUID me = acting.actor().accountId();
        return Page.of(
                lines.stream()
                        .map(line -> UnitAttemptRow.of(line, people, assessorNames, me))
                        .toList(),
                paging);
    }

    Versioned<UnitAttemptView> get(UUID id) {
        return views.of(visible(id));
    }

    Page<AttemptChangeView> history(UUID id, Paging paging) {
        UnitAttempt attempt = visible(id);
        List<Happened> happened = history.of(attempt, paging);
        Map<UUID, String> names = colleagues.accountNames(
                attempt.orgId(), happened.stream().map(Happened::accountId).collect(Collectors.toSet()));
        return Page.of(
                happened.stream()
                        .map(one -> AttemptChangeView.of(
                                one,
                                names.get(one.accountId()),
                                one.reason() == null
                                        ? null
                                        : reasons.get(one.reason()).label().sv()))
                        .toList(),
                paging);
    }

    Versioned<UnitAttemptView> plan(UnitAttemptInput input) {
        participants.mustReach(new ParticipantId(input.participantId()));
        By by = who.now();
        UnitSpecification unit = units.specification(input.unitVersionId()).orElse(null);
        Assessor assessor =
                assessors.supervisor(input.assessorMembershipId(), by).orElse(null);
        new Faults()
                .unless(unit != null, ValidationProblems.noSuchUnit())
                .unless(assessor != null, ValidationProblems.noSuchAssessor())
                .refuseIfAny();
        assessors.refuseUnlessAuthorised(assessor, unit, by);
        if (attempts.isUnderWay(organisation(), input.participantId(), unit)) {
            throw ValidationProblems.alreadyUnderWay();
        }
        UnitAttempt attempt = UnitAttempt.planned(
                ids.next(),
                input.participantId(),
                unit,
                attempts.timesTried(organisation(), input.participantId(), unit) + 1,
                input.aim(),
                assessor,
                by);
        attempts.add(attempt);
        return views.of(attempt);
    }

    Versioned<UnitAttemptView> withdraw(UUID id, Version version, UnitAttemptInput.Withdrawal input) {
        UnitAttempt attempt = changes.toChange(id, version);
        By by = who.now();
        Reason reason = reasons.find(UnitAttemptAction.WITHDRAWAL_REASONS, input.reason(), by.on())
                .orElse(null);
        new Faults().unless(reason != null, ValidationProblems.noSuchReason()).refuseIfAny();
        return changes.done(attempt, attempt.withdraw(ReasonRef.of(reason), input.note(), by));
    }

    private UnitAttempt visible(UUID id) {
        UnitAttempt attempt = attempts.find(acting.decision(), id).orElseThrow(Problem::notFound);
        acting.about(attempt.participantId());
        return attempt;
    }

    private UUID organisation() {
        return acting.actor().organisationId();
    }
}

package se.framsteg.validation.collecting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.access.Acting;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.access.staff.Colleagues;
import se.framsteg.participant.ParticipantId;
import se.framsteg.participant.ParticipantService;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Faults;
import se.framsteg.validation.AttemptChanges;
import se.framsteg.validation.UnitAttemptView;
import se.framsteg.validation.WholeAttempt;
import se.framsteg.validation.WholeAttempts;
import se.framsteg.validation.attempt.AttemptChange;
import se.framsteg.validation.attempt.SelfAssessment;
import se.framsteg.validation.attempt.SelfAssessments;
import se.framsteg.validation.attempt.UnitAttempt;
import se.framsteg.validation.evidence.Evidence;
import se.framsteg.validation.evidence.EvidenceView;
import se.framsteg.validation.evidence.Evidences;
import se.framsteg.validation.evidence.NewEvidence;

/** What the person says and shows, noted by themselves or by a supervisor, until it is handed in. */
@ApplicationScoped
class CollectingService {

    private final AttemptChanges changes;
    private final WholeAttempts wholes;
    private final SelfAssessments selfAssessments;
    private final Evidences evidences;
    private final AtTheTable table;
    private final ParticipantService participants;
    private final Colleagues colleagues;
    private final Acting acting;
    private final WhoActs who;
    private final Uuid7 ids;

    CollectingService(
            AttemptChanges changes,
            WholeAttempts wholes,
            SelfAssessments selfAssessments,
            Evidences evidences,
            AtTheTable table,
            ParticipantService participants,
            Colleagues colleagues,
            Acting acting,
            WhoActs who,
            Uuid7 ids) {
        this.changes = changes;
        this.wholes = wholes;
        this.selfAssessments = selfAssessments;
        this.evidences = evidences;
        this.table = table;
        this.participants = participants;
        this.colleagues = colleagues;
        this.acting = acting;
        this.who = who;
        this.ids = ids;
    }

    Versioned<UnitAttemptView> selfAssess(UUID id, Version version, SelfAssessment said, String pin) {
        UnitAttempt attempt = changes.toChange(id, version);
        By by = table.whoActs(attempt, pin);
        AttemptChange change = attempt.selfAssess(said, wholes.of(attempt).unit(), by);
        selfAssessments.add(attempt, said, change.onTheirWord(), by);
        return changes.done(attempt, change);
    }

    /** Something new, for this unit. */
    Versioned<UnitAttemptView> addEvidence(UUID id, Version version, NewEvidence noted) {
        UnitAttempt attempt = changes.toChange(id, version);
        By by = who.now();
        AttemptChange change = attempt.takeEvidence(by);
        noted.check(attempt.openCriteria(), by.on());
        Evidence evidence = noted.by(ids.next(), attempt.participantId(), by);
        evidences.note(evidence);
        evidences.claim(attempt, evidence.id(), noted.criteria(), by);
        return changes.done(attempt, change);
    }

    /** Something that was noted about the person before, for this unit too. */
    Versioned<UnitAttemptView> claimEvidence(UUID id, Version version, UUID evidence, List<UUID> criteria) {
        UnitAttempt attempt = changes.toChange(id, version);
        By by = who.now();
        AttemptChange change = attempt.takeEvidence(by);
        Faults faults = new Faults()
                .unless(
                        evidences
                                .find(attempt.orgId(), attempt.participantId(), evidence)
                                .isPresent(),
                        Fault.at(
                                "/evidenceId",
                                "unknown-id",
                                "Underlaget finns inte bland det som är skrivet om personen.",
                                "No such evidence has been noted about the person."));
        NewEvidence.checkCriteria(criteria, attempt.openCriteria(), faults);
        faults.refuseIfAny();
        evidences.claim(attempt, evidence, criteria, by);
        return changes.done(attempt, change);
    }

    Versioned<UnitAttemptView> submit(UUID id, Version version, String pin) {
        UnitAttempt attempt = changes.toChange(id, version);
        WholeAttempt whole = wholes.of(attempt);
        return changes.done(attempt, attempt.submit(whole.readyToSubmit(), table.whoActs(attempt, pin)));
    }

    /** What was seen at work, before anybody has said which unit it may be for. */
    EvidenceView note(UUID participant, NewEvidence noted) {
        participants.mustReach(new ParticipantId(participant));
        By by = who.now();
        noted.check(Set.of(), by.on());
        Evidence evidence = noted.by(ids.next(), participant, by);
        evidences.note(evidence);
        return EvidenceView.of(evidence, colleagues.accountNames(by.organisationId(), Set.of(by.accountId())));
    }

    Page<EvidenceView> evidenceOf(UUID participant, Paging paging) {
        participants.mustReach(new ParticipantId(participant));
        UUID organisation = acting.actor().organisationId();
        List<Evidence> found = evidences.of(organisation, participant, paging);
        Map<UUID, String> names = colleagues.accountNames(
                organisation, found.stream().map(Evidence::notedBy).collect(Collectors.toSet()));
        return Page.of(found.stream().map(one -> EvidenceView.of(one, names)).toList(), paging);
    }
}

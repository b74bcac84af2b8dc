package se.framsteg.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.access.Acting;
import se.framsteg.access.Actor;
import se.framsteg.access.Role;
import se.framsteg.access.machine.AllowedAction;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.access.staff.Colleagues;
import se.framsteg.catalogue.unit.UnitSpecification;
import se.framsteg.catalogue.unit.UnitSpecification.Criterion;
import se.framsteg.participant.ParticipantNames;
import se.framsteg.shared.Link;
import se.framsteg.shared.http.Versioned;
import se.framsteg.validation.UnitAttemptView.AnswerView;
import se.framsteg.validation.UnitAttemptView.AssessorRef;
import se.framsteg.validation.UnitAttemptView.CriterionView;
import se.framsteg.validation.UnitAttemptView.OutcomeView;
import se.framsteg.validation.UnitAttemptView.PersonRef;
import se.framsteg.validation.UnitAttemptView.SelfAssessmentView;
import se.framsteg.validation.UnitAttemptView.StatusView;
import se.framsteg.validation.UnitAttemptView.UnitRef;
import se.framsteg.validation.assessment.DecisionView;
import se.framsteg.validation.assessor.AssessorAuthorisations;
import se.framsteg.validation.assessor.Standing;
import se.framsteg.validation.attempt.PossibleActions;
import se.framsteg.validation.attempt.SelfAssessments;
import se.framsteg.validation.attempt.UnitAttempt;
import se.framsteg.validation.attempt.UnitAttemptAction;
import se.framsteg.validation.attempt.UnitAttempts;
import se.framsteg.validation.evidence.Evidence;
import se.framsteg.validation.evidence.EvidenceView;
import se.framsteg.validation.verification.VerificationView;

/** An attempt as it is shown to those who may see it, with what this one may do. */
@ApplicationScoped
public class UnitAttemptViews {

    private final WholeAttempts wholes;
    private final UnitAttempts attempts;
    private final AssessorAuthorisations authorisations;
    private final ParticipantNames participants;
    private final Colleagues colleagues;
    private final Acting acting;
    private final WhoActs who;

    UnitAttemptViews(
            WholeAttempts wholes,
            UnitAttempts attempts,
            AssessorAuthorisations authorisations,
            ParticipantNames participants,
            Colleagues colleagues,
            Acting acting,
            WhoActs who) {
        this.wholes = wholes;
        this.attempts = attempts;
        this.authorisations = authorisations;
        this.participants = participants;
        this.colleagues = colleagues;
        this.acting = acting;
        this.who = who;
    }

    public Versioned<UnitAttemptView> of(UnitAttempt attempt) {
        attempts.flush();
        return new Versioned<>(view(wholes.of(attempt)), attempt.version());
    }

    private UnitAttemptView view(WholeAttempt whole) {
        UnitAttempt attempt = whole.attempt();
        UnitSpecification unit = whole.unit();
        Map<UUID, String> names = names(whole);
        return new UnitAttemptView(
                attempt.id(),
                new PersonRef(
                        attempt.participantId(),
                        participants
                                .of(attempt.orgId(), List.of(attempt.participantId()))
                                .get(attempt.participantId())),
                new UnitRef(unit.id(), unit.code(), unit.title(), unit.level()),
                StatusView.of(attempt.status()),
                attempt.number(),
                attempt.round(),
                attempt.aim(),
                attempt.aim().label(),
                new AssessorRef(
                        attempt.assessor().membershipId(),
                        names.get(attempt.assessor().accountId()),
                        isMe(attempt.assessor().accountId())),
                attempt.completeBy(),
                whole.readyToSubmit(),
                whole.said() == null ? null : view(whole.said(), names),
                unit.outcomes().stream()
                        .map(outcome -> new OutcomeView(
                                outcome.code(),
                                outcome.text(),
                                outcome.criteria().stream()
                                        .map(criterion -> view(whole, criterion))
                                        .toList()))
                        .toList(),
                whole.claims().stream()
                        .map(claim -> EvidenceView.of(claim, names))
                        .toList(),
                whole.decisions().stream()
                        .map(decision -> DecisionView.of(decision, names))
                        .toList(),
                whole.verifications().stream()
                        .map(verification -> VerificationView.of(verification, names))
                        .toList(),
                allowedActions(whole),
                Map.of(
                        "self", Link.to(path(attempt)),
                        "status-changes", Link.to(path(attempt) + "/status-changes"),
                        "participant", Link.to("/participants/" + attempt.participantId()),
                        "unit-version", Link.to("/unit-versions/" + attempt.unitVersionId())));
    }

    private static SelfAssessmentView view(SelfAssessments.Noted noted, Map<UUID, String> names) {
        return new SelfAssessmentView(
                noted.said().answers().stream()
                        .map(answer -> new AnswerView(
                                answer.outcome(),
                                answer.rating(),
                                answer.rating().label(),
                                answer.words()))
                        .toList(),
                noted.onTheirWord(),
                names.get(noted.notedBy()),
                noted.notedAt());
    }

    private static CriterionView view(WholeAttempt whole, Criterion criterion) {
        CriterionStanding standing = CriterionStanding.of(whole, criterion);
        return new CriterionView(
                criterion.id(),
                criterion.code(),
                criterion.text(),
                criterion.mandatory(),
                criterion.evidence().stream().sorted().toList(),
                criterion.minimumOccasions(),
                CriterionStanding.isToBeJudged(whole, criterion),
                standing,
                standing.label(),
                missing(whole, criterion, standing),
                whole.evidenceFor(criterion).stream().map(Evidence::id).toList());
    }

    private static String missing(WholeAttempt whole, Criterion criterion, CriterionStanding standing) {
        return switch (standing) {
            case TO_COMPLETE -> whole.askedFor(criterion).orElse(null);
            case EVIDENCE_MISSING, MORE_NEEDED -> whole.coverage(criterion).sv();
            case EVIDENCE_THERE, MET, NOT_MET, NOT_SEEN -> null;
        };
    }

    private Map<UUID, String> names(WholeAttempt whole) {
        Set<UUID> accounts = Stream.of(
                        Stream.of(whole.attempt().assessor().accountId()),
                        whole.involved().stream(),
                        Stream.ofNullable(whole.said()).map(SelfAssessments.Noted::notedBy),
                        whole.verifications().stream().map(verification -> verification.verifiedBy()))
                .flatMap(several -> several)
                .collect(Collectors.toSet());
        return colleagues.accountNames(whole.attempt().orgId(), accounts);
    }

    private List<AllowedAction> allowedActions(WholeAttempt whole) {
        By by = inEveryRole(whole);
        boolean countersignWaits = whole.awaitingCountersign().isPresent();
        return PossibleActions.of(whole.attempt(), by, whole.involved(), countersignWaits).stream()
                .filter(action -> switch (action) {
                    case COUNTERSIGN -> isAuthorisedAlone(whole);
                    case APPEAL -> !by.on().isAfter(whole.appealableUntil());
                    default -> true;
                })
                .map(action -> AllowedAction.of(
                        action,
                        Link.to(path(whole.attempt()) + "/" + door(action)).href()))
                .toList();
    }

    /**
     * Not only those in which this one operation may be done; as a supervisor only where one follows or assesses, and then at
     * the table with the participant too.
     */
    private By inEveryRole(WholeAttempt whole) {
        Actor actor = acting.actor();
        By now = who.now();
        Set<Role> roles = EnumSet.copyOf(actor.roles());
        if (actor.is(Role.SUPERVISOR)
                && roles.size() > 1
                && !attempts.reachedAsSupervisor(acting.decision(), whole.attempt())) {
            roles.remove(Role.SUPERVISOR);
        }
        if (roles.contains(Role.SUPERVISOR)) {
            roles.add(Role.PARTICIPANT);
        }
        return new By(now.accountId(), now.organisationId(), now.unitId(), roles, now.at(), now.on(), now.requestId());
    }

    private boolean isAuthorisedAlone(WholeAttempt whole) {
        By now = who.now();
        return authorisations
                .inForce(now.organisationId(), now.accountId(), whole.unit(), now.on())
                .filter(trust -> trust.standing() == Standing.FULL)
                .isPresent();
    }

    private boolean isMe(UUID account) {
        return acting.actor().accountId().equals(account);
    }

    private static String door(UnitAttemptAction action) {
        return switch (action) {
            case SELF_ASSESS -> "self-assessments";
            case ADD_EVIDENCE, ADD_OWN_EVIDENCE -> "evidence";
            case SUBMIT -> "submissions";
            case START_ASSESSMENT -> "assessment-starts";
            case REFER_BACK, DECIDE_MET, DECIDE_NOT_YET -> "decisions";
            case COUNTERSIGN -> "countersignatures";
            case CONFIRM, SEND_BACK -> "verifications";
            case AWARD -> "awards";
            case APPEAL -> "appeals";
            case WITHDRAW -> "withdrawals";
            case ANNUL -> "annulments";
        };
    }

    private static String path(UnitAttempt attempt) {
        return "/unit-attempts/" + attempt.id();
    }
}

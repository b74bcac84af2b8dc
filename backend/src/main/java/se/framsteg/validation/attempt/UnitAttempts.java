package se.framsteg.validation.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import se.framsteg.access.AccessDecision;
import se.framsteg.access.Reach;
import se.framsteg.access.Role;
import se.framsteg.catalogue.unit.UnitSpecification;
import se.framsteg.participant.ParticipantReach;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.Paging;
import se.framsteg.shared.Where;

/**
 * The attempts a decision reaches: all of one's organisation, those of the persons one follows and those one is named to
 * assess, or what has come as far as quality assurance.
 */
@ApplicationScoped
public class UnitAttempts {

    private static final String LINE =
            "select a.id, a.participantId, a.unitVersionId, u.code, u.title, u.level, a.status,"
                    + " a.assessor, a.number, a.completeBy, a.changedAt from UnitAttempt a"
                    + " join UnitVersion u on u.id = a.unitVersionId";

    private static final String OF_UNIT = " from UnitAttempt a join UnitVersion u on u.id = a.unitVersionId"
            + " join ProgrammeVersion v on v.id = u.programmeVersionId where a.orgId = :org"
            + " and a.participantId = :participant and u.code = :unit and v.programme.id = :programme";

    private final Session session;
    private final ParticipantReach participants;

    UnitAttempts(Session session, ParticipantReach participants) {
        this.session = session;
        this.participants = participants;
    }

    /**
     * @param participantId null for everybody's
     * @param mine only those I am to assess
     */
    public record Filter(UUID participantId, Set<UnitAttemptStatus> statuses, boolean mine) {}

    /** One attempt in a list. */
    public record Line(
            UUID id,
            UUID participantId,
            UUID unitVersionId,
            String unitCode,
            LanguageMap unitTitle,
            int level,
            UnitAttemptStatus status,
            Assessor assessor,
            int number,
            LocalDate completeBy,
            Instant changedAt) {}

    public List<Line> list(AccessDecision decision, Filter filter, Paging paging) {
        Where where = reach(decision)
                .and("a.participantId = :participant", "participant", filter.participantId())
                .and("a.status in :statuses", "statuses", filter.statuses());
        if (filter.mine()) {
            where.and("a.assessor.accountId = :mine", "mine", decision.actor().accountId());
        }
        return where.bind(session.createSelectionQuery(
                        LINE + where.text() + " order by a.changedAt desc, a.id", Line.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    public Optional<UnitAttempt> find(AccessDecision decision, UUID id) {
        Where where = reach(decision).and("a.id = :id", "id", id);
        return where.bind(session.createSelectionQuery("from UnitAttempt a" + where.text(), UnitAttempt.class))
                .uniqueResultOptional();
    }

    /** Held until the transaction ends, so that two who change the same attempt do so one after the other. */
    public Optional<UnitAttempt> toChange(AccessDecision decision, UUID id) {
        Where where = reach(decision).and("a.id = :id", "id", id);
        return where.bind(session.createSelectionQuery("from UnitAttempt a" + where.text(), UnitAttempt.class))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional();
    }

    /** Whether that is so because one follows the person or is named to assess, and not by another role. */
    public boolean reachedAsSupervisor(AccessDecision decision, UnitAttempt attempt) {
        AccessDecision narrower = new AccessDecision(
                decision.operation(),
                decision.actor(),
                Set.of(Reach.ASSIGNED),
                Map.of(Role.SUPERVISOR, Reach.ASSIGNED));
        return find(narrower, attempt.id()).isPresent();
    }

    /** For the consequence of an act elsewhere in the organisation: whoever acts has been let see what led here. */
    public UnitAttempt ofOrganisation(UUID organisation, UUID id) {
        return session.createSelectionQuery("from UnitAttempt a where a.orgId = :org and a.id = :id", UnitAttempt.class)
                .setParameter("org", organisation)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** How many times the person has tried the unit, in whichever version. */
    public int timesTried(UUID organisation, UUID participant, UnitSpecification unit) {
        return ofUnit("select coalesce(max(a.number), 0)" + OF_UNIT, organisation, participant, unit)
                .getSingleResult();
    }

    /** Whether the person is on the way through the unit now, in whichever version. */
    public boolean isUnderWay(UUID organisation, UUID participant, UnitSpecification unit) {
        return !ofUnit("select 1" + OF_UNIT + " and a.status in :live", organisation, participant, unit)
                .setParameter("live", UnitAttemptStatus.LIVE)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private SelectionQuery<Integer> ofUnit(
            String question, UUID organisation, UUID participant, UnitSpecification unit) {
        return session.createSelectionQuery(question, Integer.class)
                .setParameter("org", organisation)
                .setParameter("participant", participant)
                .setParameter("unit", unit.code())
                .setParameter("programme", unit.programmeId());
    }

    public void add(UnitAttempt attempt) {
        session.persist(attempt);
        session.flush();
    }

    public void flush() {
        session.flush();
    }

    private Where reach(AccessDecision decision) {
        List<String> otherWays = new ArrayList<>();
        Where where = new Where();
        if (decision.reaches(Reach.ASSIGNED) && !reachesAll(decision)) {
            otherWays.add("a.assessor.accountId = :me");
            where.with("me", decision.actor().accountId());
        }
        if (decision.reaches(Reach.ROUND) && !reachesAll(decision)) {
            otherWays.add("a.status in :seenByQuality");
            where.with("seenByQuality", UnitAttemptStatus.SEEN_BY_QUALITY);
        }
        return participants.narrow(where, decision, "a.orgId", "a.participantId", otherWays);
    }

    private static boolean reachesAll(AccessDecision decision) {
        return decision.reaches(Reach.OWN) && decision.actor().unitId() == null;
    }
}

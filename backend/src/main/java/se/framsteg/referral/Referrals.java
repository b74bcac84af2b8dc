package se.framsteg.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;
import se.framsteg.access.AccessDecision;
import se.framsteg.access.Reach;
import se.framsteg.shared.Paging;
import se.framsteg.shared.Where;

/** Every referral the actor may reach, and no other: each question carries the decision's own predicates. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    private static final String UNITS = " from Referral r"
            + " join Organisation so on so.id = r.sender.orgId join OrgUnit su on su.id = r.sender.unitId"
            + " left join Organisation ro on ro.id = r.receiver.orgId left join OrgUnit ru on ru.id = r.receiver.unitId";

    private static final String DETAIL = "select r.id, r.version, r.status, r.sender, so.name, su.name, r.receiver,"
            + " ro.name, ru.name, r.person, r.order, r.secrets, r.turn, r.dates, r.legalGround, r.requestId, r.reroutedFrom,"
            + " r.handledBy, r.participantId, r.reopeningAskedBy, r.endReason, r.createdAt, r.sentAt, r.changedAt"
            + UNITS;

    private static final String LINE =
            "select r.id, r.status, r.sender, so.name, su.name, r.receiver, ro.name, ru.name,"
                    + " r.person.givenName, r.person.familyName, r.order.placementKind, r.order.commissionerReference, r.turn,"
                    + " r.dates, r.endReason, r.sentAt, r.changedAt" + UNITS;

    /** Said in the query itself, so that the index of those who wait fits it. */
    private static final String WATCHED = AnswerClock.WATCHED.stream()
            .map(status -> "ReferralStatus." + status)
            .sorted()
            .collect(Collectors.joining(", "));

    Optional<ReferralDetail> see(UUID id, AccessDecision decision) {
        Where where = new Where().and("r.id = :id").with("id", id);
        reach(where, decision);
        return where.bind(getSession().createSelectionQuery(DETAIL + where.text(), ReferralDetail.class))
                .uniqueResultOptional();
    }

    List<ReferralLine> list(ReferralFilter filter, Paging paging, AccessDecision decision) {
        if (filter.asksForNothing()) {
            return List.of();
        }
        Where where = new Where();
        reach(where, decision);
        where.and("r.status in :statuses", "statuses", filter.wanted())
                .and("r.receiver.unitId = :receiverUnit", "receiverUnit", filter.receiverUnitId())
                .andContains(
                        "concat(r.person.givenName, ' ', r.person.familyName, ' ', coalesce(r.order.commissionerReference, ''))",
                        "text",
                        filter.text());
        return where.bind(getSession()
                        .createSelectionQuery(LINE + where.text() + " order by " + filter.order(), ReferralLine.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    /** Held until the transaction ends, so that two who change the same referral do so one after the other. */
    public Optional<Referral> toChange(UUID id, AccessDecision decision) {
        Where where = new Where().and("r.id = :id").with("id", id);
        reach(where, decision);
        return where.bind(getSession().createSelectionQuery("from Referral r" + where.text(), Referral.class))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional();
    }

    /** The same, whoever in the enterprise it was handed to. */
    Optional<Referral> toChangeByReceiver(UUID id, UUID enterprise) {
        return getSession()
                .createSelectionQuery(
                        "from Referral r where r.id = :id and r.receiver.orgId = :enterprise", Referral.class)
                .setParameter("id", id)
                .setParameter("enterprise", enterprise)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional();
    }

    /** Until the transaction ends nobody else decides anything about that person for that sender. */
    public void holdPerson(UUID organisation, ReferralSecrets secrets, UUID requestId) {
        Stream.of(
                        secrets.numberIndex() == null ? null : HexFormat.of().formatHex(secrets.numberIndex()),
                        requestId == null ? null : requestId.toString())
                .filter(Objects::nonNull)
                .sorted()
                .forEach(person -> getSession()
                        .createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                        .setParameter(1, organisation + person)
                        .getSingleResult());
    }

    /**
     * The sender's other referrals on their way for the same person, known by the request they went out in or by the
     * number's index. Held until the transaction ends.
     */
    public List<Referral> liveOthers(Referral referral) {
        return samePerson("from Referral r", referral, Referral.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** How many of them are of that kind. */
    public long countLiveOthers(Referral referral, String placementKind) {
        return samePerson("select r.order.placementKind from Referral r", referral, String.class)
                .getResultStream()
                .filter(placementKind::equals)
                .count();
    }

    /** Whether somebody is followed in that assignment for the sake of another referral that has not come to nothing. */
    boolean anotherCountsOn(UUID assignment, Referral referral) {
        return getSession()
                .createSelectionQuery(
                        "select 1 from Referral r where r.receiver.orgId = :org and r.assignmentId = :assignment"
                                + " and r.id <> :id and r.status not in :ends",
                        Integer.class)
                .setParameter("org", referral.receiver().orgId())
                .setParameter("assignment", assignment)
                .setParameter("id", referral.id())
                .setParameter("ends", ReferralStatus.NEGATIVE_ENDS)
                .setMaxResults(1)
                .uniqueResultOptional()
                .isPresent();
    }

    private <T> SelectionQuery<T> samePerson(String what, Referral referral, Class<T> type) {
        return getSession()
                .createSelectionQuery(
                        what + " where r.sender.orgId = :org and r.id <> :id and r.status in :live"
                                + " and (r.secrets.numberIndex = :index or r.requestId = :request) order by r.id",
                        type)
                .setParameter("org", referral.sender().orgId())
                .setParameter("id", referral.id())
                .setParameter("live", ReferralStatus.LIVE)
                .setParameter("index", referral.secrets().numberIndex(), byte[].class)
                .setParameter("request", referral.requestId(), UUID.class);
    }

    /** Those of a sender in which somebody is waited for, those who have waited longest first, from there on. */
    public List<Waiting> waiting(UUID organisation, Waiting.Mark from, int most) {
        return getSession()
                .createSelectionQuery(
                        "select r.id, r.status, r.turn, r.dates from Referral r where r.sender.orgId = :org and r.status in ("
                                + WATCHED + ") and r.turn.countedFrom >= :day"
                                + " and (r.turn.countedFrom > :day or r.id > :id) order by r.turn.countedFrom, r.id",
                        Waiting.class)
                .setParameter("org", organisation)
                .setParameter("day", from.countedFrom())
                .setParameter("id", from.referral())
                .setMaxResults(most)
                .getResultList();
    }

    /** Empty when somebody else holds it just now, or it is not there any more. */
    public Optional<Referral> toChangeUnlessHeld(UUID id, AccessDecision decision) {
        Where where = new Where().and("r.id = :id").with("id", id);
        reach(where, decision);
        return where.bind(getSession().createSelectionQuery("from Referral r" + where.text(), Referral.class))
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .uniqueResultOptional();
    }

    /** The organisation's predicate is always there; row-level security is the second fence, not the way in. */
    private static void reach(Where where, AccessDecision decision) {
        List<String> ways = new ArrayList<>();
        boolean bound = decision.actor().unitId() != null;
        if (decision.reaches(Reach.UNIT)) {
            ways.add("r.sender.orgId = :org" + (bound ? " and r.sender.unitId = :unit" : ""));
        }
        if (decision.reaches(Reach.OWN)) {
            ways.add("r.receiver.orgId = :org" + (bound ? " and r.receiver.unitId = :unit" : "")
                    + " and r.status <> ReferralStatus.DRAFT");
        } else if (decision.reaches(Reach.ASSIGNED)) {
            ways.add("r.receiver.orgId = :org and r.handledBy = :membership and r.status <> ReferralStatus.DRAFT");
            where.with("membership", decision.actor().membershipId());
        }
        if (ways.isEmpty()) {
            where.and("1 = 0");
            return;
        }
        where.and(ways.size() == 1 ? ways.getFirst() : "(" + String.join(" or ", ways) + ")")
                .with("org", decision.actor().organisationId());
        if (bound && (decision.reaches(Reach.UNIT) || decision.reaches(Reach.OWN))) {
            where.with("unit", decision.actor().unitId());
        }
    }
}

package se.framsteg.validation.attempt;

import static se.framsteg.validation.attempt.UnitAttemptAction.*;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;
import se.framsteg.access.machine.By;
import se.framsteg.catalogue.unit.UnitSpecification;
import se.framsteg.reason.ReasonRef;

/** One person's way through one unit, as that unit is worded in one programme version. */
@Entity
public class UnitAttempt {

    @Id
    private UUID id;

    /** In every statement's condition, so that the key (org_id, id) is what is searched. */
    @PartitionKey
    private UUID orgId;

    private UUID participantId;
    private UUID unitVersionId;

    /** Counted from 1 for each person and unit, over all its versions. */
    private int number;

    @Enumerated(EnumType.STRING)
    private Aim aim;

    @Enumerated(EnumType.STRING)
    private UnitAttemptStatus status;

    /** Counted from 1; a completion that was asked for begins the next. */
    private int round;

    @Embedded
    private Assessor assessor;

    /** What is still to be judged. Whatever is not here has been judged and stays so. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> openCriteria;

    /** When what was asked for should be there; null when nothing is asked for. */
    private LocalDate completeBy;

    private Instant createdAt;
    private Instant changedAt;

    @Version
    private long version;

    protected UnitAttempt() {}

    /** @param number how many times the person has now tried this unit */
    public static UnitAttempt planned(
            UUID id, UUID participantId, UnitSpecification unit, int number, Aim aim, Assessor assessor, By by) {
        if (!unit.openForStart()) {
            throw AttemptProblems.unitNotOpen();
        }
        UnitAttempt attempt = new UnitAttempt();
        attempt.id = id;
        attempt.orgId = by.organisationId();
        attempt.participantId = participantId;
        attempt.unitVersionId = unit.id();
        attempt.number = number;
        attempt.aim = aim;
        attempt.status = UnitAttemptStatus.PLANNED;
        attempt.round = 1;
        attempt.assessor = assessor;
        attempt.openCriteria =
                unit.criteria().stream().map(UnitSpecification.Criterion::id).toList();
        attempt.createdAt = by.at();
        attempt.changedAt = by.at();
        return attempt;
    }

    public AttemptChange selfAssess(SelfAssessment said, UnitSpecification unit, By by) {
        refuseUnlessPossible(SELF_ASSESS, by);
        said.check(unit);
        return move(SELF_ASSESS, UnitAttemptStatus.SELF_ASSESSED, by);
    }

    /** Evidence is on its way in, whoever brings it; while it is being assessed only the assessor's own. */
    public AttemptChange takeEvidence(By by) {
        if (status == UnitAttemptStatus.IN_ASSESSMENT) {
            refuseUnlessPossible(ADD_OWN_EVIDENCE, by);
            refuseUnlessAssessor(by);
            return move(ADD_OWN_EVIDENCE, status, by);
        }
        refuseUnlessPossible(ADD_EVIDENCE, by);
        if (status == UnitAttemptStatus.REFERRED_BACK) {
            round++;
        }
        return move(ADD_EVIDENCE, UnitAttemptStatus.COLLECTING, by);
    }

    /** @param whole what each criterion asks for is there, as far as can be counted */
    public AttemptChange submit(boolean whole, By by) {
        refuseUnlessPossible(SUBMIT, by);
        if (!whole) {
            throw AttemptProblems.evidenceMissing();
        }
        completeBy = null;
        return move(SUBMIT, UnitAttemptStatus.SUBMITTED, by);
    }

    public AttemptChange startAssessment(By by) {
        refuseUnlessPossible(START_ASSESSMENT, by);
        refuseUnlessAssessor(by);
        return move(START_ASSESSMENT, UnitAttemptStatus.IN_ASSESSMENT, by);
    }

    /** Before a judgement is read at all: what is wrong with it is nobody's business but the assessor's. */
    public void refuseUnlessMayDecide(By by) {
        refuseUnlessPossible(REFER_BACK, by);
        refuseUnlessAssessor(by);
    }

    /** @param reopened the criteria that were told what is missing; only these are judged again */
    public AttemptChange referBack(Set<UUID> reopened, LocalDate completeBy, By by) {
        refuseUnlessMayDecide(by);
        reopen(reopened);
        this.completeBy = completeBy;
        return move(REFER_BACK, UnitAttemptStatus.REFERRED_BACK, by);
    }

    /** The assessor has judged; with the last signature the judgement holds. */
    public AttemptChange judge(Judgement judgement, By by) {
        refuseUnlessPossible(judgement.action(), by);
        refuseUnlessAssessor(by);
        return move(judgement.action(), judgement.awaitsCountersign() ? status : judgement.leadsTo(), by);
    }

    /** @param judgedBy the account of the trainee */
    public AttemptChange countersign(Judgement judgement, UUID judgedBy, By by) {
        refuseUnlessPossible(UnitAttemptAction.COUNTERSIGN, by);
        if (judgedBy.equals(by.accountId())) {
            throw AttemptProblems.ownJudgement();
        }
        return move(UnitAttemptAction.COUNTERSIGN, judgement.leadsTo(), by);
    }

    /** @param involved the accounts that judged or witnessed; another human verifies */
    public void refuseUnlessMayVerify(Set<UUID> involved, By by) {
        refuseUnlessPossible(CONFIRM, by);
        refuseUnlessUninvolved(involved, by);
    }

    public AttemptChange confirm(Set<UUID> involved, By by) {
        refuseUnlessMayVerify(involved, by);
        return move(CONFIRM, UnitAttemptStatus.CONFIRMED, by);
    }

    /** @param reopened the criteria the verifier wants judged again */
    public AttemptChange sendBack(Set<UUID> reopened, Set<UUID> involved, By by) {
        refuseUnlessMayVerify(involved, by);
        reopen(reopened);
        return move(SEND_BACK, UnitAttemptStatus.IN_ASSESSMENT, by);
    }

    public AttemptChange award(UnitSpecification unit, Set<UUID> involved, By by) {
        refuseUnlessPossible(AWARD, by);
        refuseUnlessUninvolved(involved, by);
        if (!unit.sample()) {
            throw AttemptProblems.notConfirmedOutside();
        }
        if (!unit.openForAward()) {
            throw AttemptProblems.unitNotOpen();
        }
        return move(AWARD, UnitAttemptStatus.AWARDED, by);
    }

    /**
     * Somebody else looks at it, from where it was.
     *
     * @param judges the accounts that judged so far
     * @param lastDay of those on which the person may ask for it
     */
    public AttemptChange appeal(Assessor other, Set<UUID> judges, LocalDate lastDay, String words, By by) {
        refuseUnlessPossible(APPEAL, by);
        if (by.on().isAfter(lastDay)) {
            throw AttemptProblems.tooLateToAppeal();
        }
        if (judges.contains(other.accountId())) {
            throw AttemptProblems.sameAssessor();
        }
        assessor = other;
        completeBy = null;
        return move(APPEAL, UnitAttemptStatus.IN_ASSESSMENT, by).saying(words);
    }

    /** Before the person's PIN is asked for: in the wrong state nobody may appeal. */
    public void refuseUnlessAppealable() {
        MACHINE.refuseUnlessPossible(APPEAL, status, APPEAL.by());
    }

    /** @param words to colleagues; may be null */
    public AttemptChange withdraw(ReasonRef reason, String words, By by) {
        refuseUnlessPossible(WITHDRAW, by);
        return move(WITHDRAW, UnitAttemptStatus.WITHDRAWN, by).because(reason).saying(words);
    }

    public AttemptChange annul(ReasonRef reason, By by) {
        refuseUnlessPossible(ANNUL, by);
        return move(ANNUL, UnitAttemptStatus.ANNULLED, by).because(reason);
    }

    private void reopen(Set<UUID> criteria) {
        openCriteria = List.copyOf(criteria);
    }

    private AttemptChange move(UnitAttemptAction action, UnitAttemptStatus to, By by) {
        AttemptChange change = AttemptChange.of(this, action, status, to, by);
        status = to;
        changedAt = by.at();
        return change;
    }

    private void refuseUnlessPossible(UnitAttemptAction action, By by) {
        MACHINE.refuseUnlessPossible(action, status, by.roles());
    }

    private void refuseUnlessAssessor(By by) {
        if (!isAssessor(by)) {
            throw AttemptProblems.notTheAssessor();
        }
    }

    boolean isAssessor(By by) {
        return assessor.accountId().equals(by.accountId());
    }

    private static void refuseUnlessUninvolved(Set<UUID> involved, By by) {
        if (involved.contains(by.accountId())) {
            throw AttemptProblems.ownJudgement();
        }
    }

    public UUID id() {
        return id;
    }

    public UUID orgId() {
        return orgId;
    }

    public UUID participantId() {
        return participantId;
    }

    public UUID unitVersionId() {
        return unitVersionId;
    }

    public int number() {
        return number;
    }

    public Aim aim() {
        return aim;
    }

    public UnitAttemptStatus status() {
        return status;
    }

    public int round() {
        return round;
    }

    public Assessor assessor() {
        return assessor;
    }

    public Set<UUID> openCriteria() {
        return Set.copyOf(openCriteria);
    }

    public LocalDate completeBy() {
        return completeBy;
    }

    public long version() {
        return version;
    }
}

package se.framsteg.validation.attempt;

import static se.framsteg.validation.attempt.UnitAttemptAction.ADD_EVIDENCE;
import static se.framsteg.validation.attempt.UnitAttemptAction.ADD_OWN_EVIDENCE;
import static se.framsteg.validation.attempt.UnitAttemptAction.AWARD;
import static se.framsteg.validation.attempt.UnitAttemptAction.CONFIRM;
import static se.framsteg.validation.attempt.UnitAttemptAction.MACHINE;
import static se.framsteg.validation.attempt.UnitAttemptAction.REFER_BACK;
import static se.framsteg.validation.attempt.UnitAttemptAction.SELF_ASSESS;
import static se.framsteg.validation.attempt.UnitAttemptAction.SEND_BACK;
import static se.framsteg.validation.attempt.UnitAttemptAction.START_ASSESSMENT;
import static se.framsteg.validation.attempt.UnitAttemptAction.SUBMIT;
import static se.framsteg.validation.attempt.UnitAttemptAction.WITHDRAW;

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

    /** @param reopened the criteria that were told what is missing; only these are judged again */
    public AttemptChange referBack(Set<UUID> reopened, LocalDate completeBy, By by) {
        refuseUnlessPossible(REFER_BACK, by);
        refuseUnlessAssessor(by);
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
    public AttemptChange confirm(Set<UUID> involved, By by) {
        refuseUnlessPossible(CONFIRM, by);
        refuseUnlessUninvolved(involved, by);
        return move(CONFIRM, UnitAttemptStatus.CONFIRMED, by);
    }

    /** @param reopened the criteria the verifier wants judged again */
    public AttemptChange sendBack(Set<UUID> reopened, Set<UUID> involved, By by) {
        refuseUnlessPossible(SEND_BACK, by);
        refuseUnlessUninvolved(involved, by);
        reopen(reopened);
        return move(SEND_BACK, UnitAttemptStatus.IN_ASSESSMENT, by);
    }

    /** @param involved the accounts that judged */
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

    public AttemptChange withdraw(String reason, int reasonVersion, By by) {
        refuseUnlessPossible(WITHDRAW, by);
        return move(WITHDRAW, UnitAttemptStatus.WITHDRAWN, by).because(reason, reasonVersion);
    }

    /**
     * What this person may do now, by the table and by who they are to this attempt.
     *
     * @param involved the accounts that judged or witnessed
     * @param judgedByTrainee a trainee's judgement waits for its countersignature
     */
    public List<UnitAttemptAction> possible(By by, Set<UUID> involved, boolean judgedByTrainee) {
        return MACHINE.possible(status, by.roles()).stream()
                .filter(action -> switch (action) {
                    case ADD_OWN_EVIDENCE, START_ASSESSMENT -> isAssessor(by);
                    case REFER_BACK, DECIDE_MET, DECIDE_NOT_YET -> isAssessor(by) && !judgedByTrainee;
                    case COUNTERSIGN -> judgedByTrainee && !isAssessor(by);
                    case CONFIRM, SEND_BACK, AWARD -> !involved.contains(by.accountId());
                    // The person appeals on pages of their own; a certificate is revoked where certificates are.
                    case APPEAL, ANNUL -> false;
                    default -> true;
                })
                .toList();
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

    private boolean isAssessor(By by) {
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

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}

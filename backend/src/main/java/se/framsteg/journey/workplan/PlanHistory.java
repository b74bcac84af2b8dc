package se.framsteg.journey.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.machine.Action;
import se.framsteg.access.machine.State;
import se.framsteg.access.staff.Colleagues;
import se.framsteg.access.vault.Spot;
import se.framsteg.access.vault.Vault;
import se.framsteg.reason.Reason;
import se.framsteg.reason.ReasonRef;
import se.framsteg.reason.Reasons;
import se.framsteg.signing.SigningMethod;

/** What has happened to a plan and its goals, read back with its words opened. */
@ApplicationScoped
class PlanHistory {

    private static final String COLUMNS = "t.id, t.action, t.from_status, t.to_status, t.reason_code, t.reason_version,"
            + " t.sealed_colleague_text, t.method, t.account_id, t.effective_on, t.recorded_at";

    private static final String READ = "select 'work_plan_transition' as at, cast(null as uuid) as goal, " + COLUMNS
            + " from work_plan_transition t where t.org_id = ?1 and t.work_plan_id = ?2"
            + " union all select 'goal_transition', g.id, " + COLUMNS
            + " from goal_transition t join goal g on g.org_id = t.org_id and g.id = t.goal_id"
            + " where t.org_id = ?1 and g.plan_id = ?2 order by recorded_at desc, id desc";

    private final Session session;
    private final Vault vault;
    private final Reasons reasons;
    private final Colleagues colleagues;

    PlanHistory(Session session, Vault vault, Reasons reasons, Colleagues colleagues) {
        this.session = session;
        this.vault = vault;
        this.reasons = reasons;
        this.colleagues = colleagues;
    }

    /** Last first. Whoever asks has already been let see the plan. */
    List<WorkPlanChangeView> of(WorkPlan plan) {
        session.flush(); // what was done in this very act is part of it
        List<Object[]> rows = session.createNativeQuery(READ, Object[].class)
                .setParameter(1, plan.organisationId())
                .setParameter(2, plan.id())
                .list();
        Map<UUID, String> names = colleagues.namesOfAccounts(rows.stream()
                .map(row -> (UUID) row[10])
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream().map(row -> read(row, names)).toList();
    }

    /** Why the plan went back to be a proposal the last time it was being signed. */
    Optional<WorkPlanChangeView> lastReturn(WorkPlan plan) {
        return of(plan).stream()
                .filter(change -> change.goalId() == null
                        && change.from().code().equals(WorkPlanStatus.SIGNING.code())
                        && change.to().code().equals(WorkPlanStatus.PROPOSED.code()))
                .findFirst();
    }

    private WorkPlanChangeView read(Object[] row, Map<UUID, String> names) {
        String table = (String) row[0];
        UUID goal = (UUID) row[1];
        UUID id = (UUID) row[2];
        Action<?> action = goal == null ? WorkPlanAction.valueOf((String) row[3]) : GoalAction.valueOf((String) row[3]);
        return new WorkPlanChangeView(
                id,
                goal,
                action.code(),
                action.label(),
                state(goal, (String) row[4]),
                state(goal, (String) row[5]),
                row[6] == null ? null : reason((String) row[6], (Integer) row[7]),
                vault.open(new Spot(table, "sealed_colleague_text", id), (byte[]) row[8]),
                row[9] == null ? null : SigningMethod.valueOf((String) row[9]),
                names.get((UUID) row[10]),
                day(row[11]),
                instant(row[12]));
    }

    private static WorkPlanView.CodeView state(UUID goal, String name) {
        State state = goal == null ? WorkPlanStatus.valueOf(name) : GoalStatus.valueOf(name);
        return new WorkPlanView.CodeView(state.code(), state.label());
    }

    private WorkPlanView.CodeView reason(String code, Integer version) {
        String list = GoalAction.DROP.reasonList().orElseThrow();
        Reason reason = reasons.get(new ReasonRef(list, code, version));
        return new WorkPlanView.CodeView(code, reason.label().sv());
    }

    private static Instant instant(Object column) {
        return column instanceof Instant instant ? instant : ((Timestamp) column).toInstant();
    }

    private static LocalDate day(Object column) {
        return column instanceof LocalDate day ? day : ((java.sql.Date) column).toLocalDate();
    }
}

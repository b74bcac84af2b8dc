package se.framsteg.journey.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static se.framsteg.journey.workplan.Table.PIN;
import static se.framsteg.journey.workplan.Table.asked;
import static se.framsteg.journey.workplan.Table.content;
import static se.framsteg.journey.workplan.Table.see;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.access.UnitOfWork;
import se.framsteg.journey.placement.PlacementEvent;
import se.framsteg.journey.placement.PlacementEvent.PlacementEnded;
import se.framsteg.journey.placement.PlacementService;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.TestDatabase;
import se.framsteg.testing.World;

/** Exactly one plan is in force, whoever acts at the same moment, and what was agreed stays as it was. */
@ApiTest
@ActivateRequestContext
class OnlyOnePlanHoldsApiTest {

    @Inject
    UnitOfWork work;

    @Inject
    WorkPlanEnding ending;

    @Inject
    PlacementService placements;

    @Inject
    Event<PlacementEvent> happened;

    private final Table table = new Table();
    private final World.Person maria = table.maria;

    @BeforeEach
    void theTableIsSet() {
        table.isSet();
    }

    @Test
    void ofManyWhoBeginAtOnceOneDoes() throws Exception {
        Table.till();
        List<Integer> answers = atOnce(6, () -> table.begin(maria, content()).statusCode());
        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
    }

    @Test
    void ofManyLastSignaturesOneMakesItHold() throws Exception {
        String first = table.agreed();
        String next = table.act(maria, first, "revisions", Map.of("why", "Noor orkar mer"))
                .extract()
                .path("id");
        table.edit(next, content()).statusCode(200);
        table.act(maria, next, "proposals", null).statusCode(200);
        table.open(next);
        table.sign(next, PIN).statusCode(200);
        String etag = table.etag(next);
        Map<String, Object> signature = table.signature(next, null);

        List<Integer> answers = atOnce(
                6,
                () -> asked(maria, etag, signature)
                        .post("/work-plans/" + next + "/signatures")
                        .statusCode());

        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409 || status == 412);
        assertThat(inForce()).containsExactly(next);
        see(maria, first).then().body("status.code", equalTo("superseded"));
    }

    @Test
    void bothSignaturesAtTheSameMomentEndInOneAgreement() throws Exception {
        String plan = table.signing();
        String etag = table.etag(plan);
        Map<String, Object> hers = table.signature(plan, null);
        Map<String, Object> noors = table.signature(plan, PIN);
        List<Map<String, Object>> both = new ArrayList<>(List.of(hers, noors));
        List<Integer> answers = atOnce(2, () -> {
            Map<String, Object> mine;
            synchronized (both) {
                mine = both.removeFirst();
            }
            return asked(maria, etag, mine)
                    .post("/work-plans/" + plan + "/signatures")
                    .statusCode();
        });
        assertThat(answers).as("the other looks again").containsOnlyOnce(200);
        List<String> missing = see(maria, plan).path("signing.missing");
        assertThat(missing).hasSize(1);
        table.sign(plan, missing.contains("participant") ? PIN : null).body("status.code", equalTo("agreed"));
        assertThat(inForce()).containsExactly(plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update work_plan set hours_per_week = 40 where id = cast(? as uuid)",
                "update work_plan set sealed_words = 'x' where id = cast(? as uuid)",
                "update work_plan set follow_up_days = '{}' where id = cast(? as uuid)",
                "update work_plan set status = 'DRAFT', agreed_on = null, agreement = null where id = cast(? as uuid)",
                "update goal set sealed_words = 'x' where plan_id = cast(? as uuid)",
                "update goal set unit_version_id = null, step_owner = 'SUPERVISOR' where plan_id = cast(? as uuid)",
                "delete from goal where plan_id = cast(? as uuid)",
                "delete from work_plan_unit where plan_id = cast(? as uuid)",
            })
    void notEvenTheDatabasesOwnerChangesWhatIsAgreed(String statement) {
        String plan = table.agreed();
        assertThatThrownBy(() -> World.executeIn(table.house.organisation, statement, plan))
                .rootCause()
                .hasMessageContaining("An agreed work plan is not changed");
    }

    @Test
    void theDatabaseHoldsOneInForce() {
        String plan = table.agreed();
        assertThatThrownBy(() -> World.executeIn(
                        table.house.organisation,
                        "insert into work_plan (id, org_id, placement_id, number, status, sealed_words, follow_up_days, agreed_on,"
                                + " agreement, refusals, created_at) select gen_random_uuid(), org_id, placement_id, 2, status,"
                                + " sealed_words, follow_up_days, agreed_on, agreement, 0, created_at from work_plan where id ="
                                + " cast(? as uuid)",
                        plan))
                .rootCause()
                .hasMessageContaining("work_plan_in_force");
    }

    @Test
    void whatIsSealedShowsNothing() throws Exception {
        String plan = table.agreed();
        try (Connection owner = TestDatabase.connectAs("framsteg_owner");
                PreparedStatement fence = owner.prepareStatement("select set_config('fs.org', ?, false)")) {
            fence.setString(1, table.house.organisation.id().toString());
            fence.execute();
            try (PreparedStatement query = owner.prepareStatement(
                    "select count(*) from framsteg.goal where plan_id = ? and position('kassan' in encode(sealed_words,"
                            + " 'escape')) > 0")) {
                query.setObject(1, Table.id(plan));
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    assertThat(row.getInt(1)).isZero();
                }
            }
        }
    }

    @Test
    void aPlacementWaitsForEveryGoalAndItsPlanEndsWithIt() {
        String plan = table.agreed();
        assertThat(unmet()).hasSize(1);
        List<String> goals = see(maria, plan).path("goals.id");
        goals.forEach(goal -> table.act(maria, plan, "goal-drops", Map.of("goalId", goal, "reason", "replaced"))
                .statusCode(200));
        assertThat(unmet()).isEmpty();
        table.act(maria, plan, "revisions", Map.of("why", "Nytt")).statusCode(201);
        assertThat(unmet()).as("a draft is in the way").hasSize(1);

        work.as(maria.membershipId(), "getWorkPlan", () -> {
            happened.fire(
                    new PlacementEnded(Table.id(table.placement), table.house.organisation.id(), null, Instant.now()));
            return null;
        });
        see(maria, plan).then().body("status.code", equalTo("closed"));
    }

    private List<?> unmet() {
        return work.as(
                maria.membershipId(),
                "getWorkPlan",
                () -> ending.unmet(placements.mustFind(Table.id(table.placement))));
    }

    private List<String> inForce() throws Exception {
        List<String> ids = new ArrayList<>();
        try (Connection owner = TestDatabase.connectAs("framsteg_owner");
                PreparedStatement fence = owner.prepareStatement("select set_config('fs.org', ?, false)");
                PreparedStatement query = owner.prepareStatement(
                        "select id from framsteg.work_plan where placement_id = ? and status = 'AGREED'")) {
            fence.setString(1, table.house.organisation.id().toString());
            fence.execute();
            query.setObject(1, Table.id(table.placement));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        return ids;
    }

    private static List<Integer> atOnce(int times, Callable<Integer> act) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(times, act))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}

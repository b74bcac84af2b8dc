package se.framsteg.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.Statements;
import se.framsteg.testing.World;

/**
 * Among tens of thousands of referrals nobody waits for a whole table to be read. Planned for whatever values may come, so
 * that what holds here holds for the next one too.
 */
@ApiTest
class ReadingAmongManyApiTest {

    private static final int OFFICES = 12;
    private static final int EACH = 2_000;

    private static final String MANY =
            "insert into referral (id, org_id, sender_unit_id, receiver_org_id, receiver_unit_id,"
                    + " status, given_name, family_name, contact_preference, since, counted_from, days_allowed, legal_ground,"
                    + " rule_version, answer_days, handled_by, created_at, sent_at, changed_at)"
                    + " select gen_random_uuid(), ?, ?, ?, ?, (array['SENT', 'STARTED', 'DECLINED', 'CLOSED', 'CLOSED'])[1 + n % 5],"
                    + " 'Namn' || n % 97, 'Efternamn' || n % 89, 'IN_PERSON', now(), current_date, 3, 'grund', '2026-11', 3,"
                    + " case when n % 7 = 0 then ?::uuid end, now(), now(), now() - n * interval '1 hour'"
                    + " from generate_series(1, ?) n";

    private static TwoSides sides;
    private static String referral;

    /** Once for all: nothing here changes them. */
    @BeforeEach
    void aCrowdedCounty() {
        if (sides != null) {
            return;
        }
        sides = new TwoSides(2);
        referral = sides.confirmed();
        List<World.Unit> offices = new ArrayList<>(List.of(sides.office));
        List<TwoSides> receivers = new ArrayList<>(List.of(sides));
        for (int i = 1; i < OFFICES; i++) {
            TwoSides others = new TwoSides(1);
            offices.add(others.office);
            receivers.add(others);
        }
        for (int i = 0; i < OFFICES; i++) {
            World.Unit office = offices.get(i);
            TwoSides to = receivers.get((i * 5 + 1) % OFFICES);
            World.executeIn(
                    office.organisation(),
                    MANY,
                    office.organisation().id(),
                    office.id(),
                    to.cafe.organisation().id(),
                    to.cafe.id(),
                    to.supervisor.membershipId(),
                    EACH);
        }
        World.execute("analyze referral");
    }

    @Test
    void theCaseOfficersListComesInOrderFromItsIndex() {
        assertThat(plansOf(() -> list(sides.caseOfficer)))
                .singleElement()
                .asString()
                .contains("referral_of_unit")
                .doesNotContain("Seq Scan on referral")
                .doesNotContain("Sort");
    }

    @Test
    void soDoesTheManagers() {
        assertThat(plansOf(() -> list(sides.manager)))
                .singleElement()
                .asString()
                .contains("referral_to_organisation")
                .doesNotContain("Seq Scan on referral")
                .doesNotContain("Sort");
    }

    @Test
    void theSupervisorsListReadsWhatIsHandedToThem() {
        assertThat(plansOf(() -> list(sides.supervisor)))
                .singleElement()
                .asString()
                .contains("referral_handled")
                .doesNotContain("Seq Scan on referral");
    }

    @Test
    void oneReferralAndItsHistoryAreFoundByTheirKeys() {
        List<String> plans = plansOf(() -> {
            for (World.Person reader : List.of(sides.caseOfficer, sides.manager)) {
                TwoSides.get(reader, referral).then().statusCode(200);
                Api.as(reader)
                        .get("/referrals/" + referral + "/status-changes")
                        .then()
                        .statusCode(200);
            }
        });
        assertThat(plans).isNotEmpty().allSatisfy(plan -> assertThat(plan).doesNotContain("Seq Scan on referral"));
    }

    @Test
    void whatNobodyHasAnsweredIsFoundWithoutReadingTheRest() {
        assertThat(plan(
                        "select id from referral where org_id = $1 and status in ('ACCEPTED', 'INFO_REQUESTED', 'RECEIVED',"
                                + " 'SENT', 'WAITLISTED') and counted_from >= $2 and (counted_from > $2 or id > $3)"
                                + " order by counted_from, id limit $4"))
                .contains("referral_silent")
                .doesNotContain("Seq Scan");
    }

    private static void list(World.Person reader) {
        Api.as(reader).queryParam("limit", 50).get("/referrals").then().statusCode(200);
    }

    /** How the database goes about everything that is asked about referrals meanwhile. */
    private static List<String> plansOf(Runnable act) {
        return Statements.during(act).stream()
                .filter(sql -> sql.startsWith("select") && sql.matches("(?s).*\\breferral(_transition)?\\b.*"))
                .map(ReadingAmongManyApiTest::numbered)
                .distinct()
                .map(ReadingAmongManyApiTest::plan)
                .toList();
    }

    private static String numbered(String sql) {
        StringBuilder numbered = new StringBuilder();
        int parameter = 0;
        for (char c : sql.toCharArray()) {
            numbered.append(c == '?' ? "$" + ++parameter : String.valueOf(c));
        }
        return numbered.toString();
    }

    private static String plan(String sql) {
        String anything =
                sql.contains("$1") ? "(" + String.join(", ", Collections.nCopies(parameters(sql), "null")) + ")" : "";
        try (Connection service = Stored.connectedIn(sides.office.organisation());
                Statement statement = service.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare question as " + sql);
            List<String> plan = new ArrayList<>();
            try (ResultSet lines = statement.executeQuery("explain execute question" + anything)) {
                while (lines.next()) {
                    plan.add(lines.getString(1));
                }
            }
            return String.join("\n", plan);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static int parameters(String sql) {
        return (int) Pattern.compile("\\$\\d+")
                .matcher(sql)
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
    }
}

package se.framsteg.fitness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.TestDatabase;

/** The second fence stands around every table that is not named, with a reason, as needing none. */
@ApiTest
class FenceApiTest {

    @Test
    void everyTableTheServiceTouchesForcesRowLevelSecurityOrIsNamed() throws Exception {
        List<String> open = texts("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where n.nspname = 'framsteg' and c.relkind in ('r', 'p')"
                + " and (has_table_privilege('framsteg_app', c.oid, 'select')"
                + "   or has_table_privilege('framsteg_app', c.oid, 'insert')"
                + "   or has_table_privilege('framsteg_app', c.oid, 'update')"
                + "   or has_table_privilege('framsteg_app', c.oid, 'delete'))"
                + " and not (c.relrowsecurity and c.relforcerowsecurity)");
        assertThat(named()).containsAll(open);
    }

    @Test
    void noTableIsNamedInVain() throws Exception {
        List<String> fenced = texts("select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where n.nspname = 'framsteg' and relkind in ('r', 'p') and relrowsecurity");
        List<String> all = texts("select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where n.nspname = 'framsteg' and relkind in ('r', 'p')");
        assertThat(all).containsAll(named());
        assertThat(fenced).doesNotContainAnyElementsOf(named());
    }

    @Test
    void everyPolicyIsNeutralToThePlannerAndJoinsNothing() throws Exception {
        List<String> policies = texts(
                "select tablename || ': ' || qual from pg_policies where schemaname = 'framsteg' and qual is not null");
        assertThat(policies).isNotEmpty().allSatisfy(policy -> {
            assertThat(policy).contains("COALESCE(").contains(", false)");
            assertThat(policy.toLowerCase())
                    .doesNotContain(" join ")
                    .doesNotContain("exists (")
                    .doesNotContain(" any (");
        });
    }

    @Test
    void theServiceOwnsNothingAndPassesNoFence() throws Exception {
        assertThat(texts("select rolname from pg_roles where rolname = 'framsteg_app' and (rolsuper or rolbypassrls)"))
                .isEmpty();
        assertThat(
                        texts(
                                "select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'framsteg_app'"))
                .isEmpty();
    }

    @Test
    void theServiceCannotTouchTheAuditButByAppending() throws Exception {
        assertThat(
                        texts(
                                "select t from unnest(array['audit_entry', 'audit_head']) t, unnest(array['select', 'insert', 'update',"
                                        + " 'delete', 'truncate']) p where has_table_privilege('framsteg_app', 'framsteg.' || t, p)"))
                .isEmpty();
    }

    private static Set<String> named() throws IOException {
        try (InputStream file = FenceApiTest.class.getResourceAsStream("/db/unfenced-tables.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2)[0])
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> texts(String sql) throws SQLException {
        try (Connection owner = TestDatabase.connectAs("framsteg_owner");
                ResultSet rows = owner.createStatement().executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}

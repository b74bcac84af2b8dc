package se.framsteg.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.access.Role;
import se.framsteg.catalogue.intake.Catalogues;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.TestDatabase;
import se.framsteg.testing.World;

/** People's certificates point at a settled version: nobody changes it, not the service and not the database's owner. */
@ApiTest
class ASettledVersionStaysAsItIsApiTest {

    private static final World.Person EDITOR = World.coordinator("Coompanion").with(Role.MODEL_OWNER);
    private static UUID version;

    @BeforeEach
    void importOnce() {
        if (version == null) {
            version = Catalogues.imported(EDITOR, "STAR");
        }
    }

    private static void as(String role, String sql) throws SQLException {
        try (Connection connection = TestDatabase.connectAs(role)) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("set search_path = framsteg");
            connection.createStatement().execute(sql.replace(":version", "'" + version + "'"));
            connection.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update programme_version set title = '{\"sv\": \"Annat\"}' where id = :version",
                "update programme_version set sample = false where id = :version",
                "update programme_version set content_hash = sha256('x') where id = :version",
                "update programme_version set status = 'DRAFT', content_hash = null, settled_at = null, review_due_on = null"
                        + " where id = :version",
                "delete from programme_version where id = :version",
                "update subject_area set code = 'ANNAT' where programme_version_id = :version",
                "update unit_version set credits = 9 where programme_version_id = :version",
                "update learning_outcome set text = '{\"sv\": \"Annat\"}' where programme_version_id = :version",
                "update criterion set mandatory = false where programme_version_id = :version",
                "delete from criterion where programme_version_id = :version",
                "insert into subject_area select uuidv7(), programme_version_id, 99, 'NY', name, description, ssyk2012"
                        + " from subject_area where programme_version_id = :version limit 1"
            })
    void notEvenTheOwnerOfTheDatabaseChangesIt(String change) {
        assertThatThrownBy(() -> as("framsteg_owner", change))
                .isInstanceOf(SQLException.class)
                .satisfies(refusal ->
                        assertThat(((SQLException) refusal).getSQLState()).isEqualTo("23001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update unit_version set credits = 9 where programme_version_id = :version",
                "delete from criterion where programme_version_id = :version",
                "delete from programme_version where id = :version"
            })
    void theServiceHasNoRightToTry(String change) {
        assertThatThrownBy(() -> as("framsteg_app", change))
                .isInstanceOf(SQLException.class)
                .satisfies(refusal ->
                        assertThat(((SQLException) refusal).getSQLState()).isEqualTo("42501"));
    }

    @Test
    void itMayMoveOnToItsEnd() {
        assertThatCode(() -> as(
                        "framsteg_owner",
                        "update programme_version set status = 'CLOSING', last_start_on = date '2029-06-30',"
                                + " last_award_on = date '2030-06-30' where id = :version"))
                .doesNotThrowAnyException();
    }

    @Test
    void anyoneSignedInMayCountItsHashForThemselves() throws Exception {
        World.Person officer = World.municipality("Söderhamn").unit("Arbete").caseOfficer();
        String content = Api.as(officer)
                .get("/programme-versions/{id}/content", version)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String promised =
                Api.as(officer).get("/programme-versions/{id}", version).path("contentHash");

        byte[] counted = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(counted)).isEqualTo(promised);
        assertThat(content).startsWith("{\"areas\":[{").contains("\"Leda ett arbetspass i köket\"");
    }
}

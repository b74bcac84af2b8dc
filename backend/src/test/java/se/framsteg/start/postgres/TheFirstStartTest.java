package se.framsteg.start.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TheFirstStartTest {

    @TempDir
    static Path home;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = Databases.start(home);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "log_min_error_statement, panic",
        "log_parameter_max_length_on_error, 0",
        "server_encoding, UTF8",
        "password_encryption, scram-sha-256"
    })
    void theServerIsDurableAndDiscreet(String setting, String value) throws Exception {
        assertThat(ask("postgres", "select setting from pg_settings where name = '" + setting + "'"))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"framsteg_owner", "framsteg_app", "framsteg_auditor"})
    void noRoleOfOursStandsAboveTheRules(String role) throws Exception {
        assertThat(ask(
                        role,
                        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication from pg_roles"
                                + " where rolname = current_user"))
                .isEqualTo("f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"framsteg_app", "framsteg_auditor"})
    void onlyTheOwnerMakesTables(String role) {
        for (var table : new String[] {"mine", "framsteg.mine", "public.mine"}) {
            assertThatThrownBy(() -> ask(role, "create table " + table + " (id int)"))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("42501");
        }
    }

    @Test
    void namesWithoutASchemaAreOurs() throws Exception {
        assertThat(ask("framsteg_app", "select current_schema()")).isEqualTo("framsteg");
    }

    @Test
    void swedishNamesAreSortedAsInSwedish() throws Exception {
        assertThat(
                        ask(
                                "framsteg_app",
                                "select string_agg(n, '' order by n collate \"sv-x-icu\") from unnest('{ö,a,ä,z,å}'::text[]) n"))
                .isEqualTo("azåäö");
    }

    @Test
    void passwordsAreForOurEyesOnly() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("keys"))))
                .isEqualTo("rwx------");
        try (var files = Files.list(home.resolve("keys"))) {
            assertThat(files)
                    .hasSize(4)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    private static String ask(String role, String question) throws Exception {
        return Databases.ask(home, postgres.port(), role, question);
    }
}

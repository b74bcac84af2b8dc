package se.framsteg.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.postgresql.Driver;
import se.framsteg.access.KeyFiles;
import se.framsteg.start.postgres.EmbeddedPostgres;
import se.framsteg.start.postgres.Login;

/**
 * The real database of the API tests: one PostgreSQL per test JVM, made empty, in {@code target/}. Every test class sees the
 * same one, so a test makes organisations of its own and never counts all rows of a table. Used through {@link ApiTest}.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** System properties, because Quarkus loads this class once per class loader and the database shall still be one. */
    private static final String PREFIX = "framsteg.test.database.";

    @Override
    public Map<String, String> start() {
        if (System.getProperty(PREFIX + "url") == null) {
            startOnce();
        }
        var settings = new HashMap<>(signInKeys());
        // Jobs run when a test says so, not when their hour strikes in the middle of another.
        settings.put("quarkus.scheduler.enabled", "false");
        settings.putAll(Map.of(
                "framsteg.mode", "demo",
                "framsteg.demo-county", "false",
                "framsteg.data-dir", TestFolders.underTarget("test-data").toString(),
                "framsteg.spa-dir",
                        Path.of("src/test/resources/web-app").toAbsolutePath().toString(),
                "framsteg.keys-dir", TestFolders.underTarget("test-keys").toString(),
                "quarkus.datasource.jdbc.url", System.getProperty(PREFIX + "url"),
                "quarkus.datasource.username", "framsteg_app",
                "quarkus.datasource.password", passwordOf("framsteg_app"),
                "quarkus.flyway.username", "framsteg_owner",
                "quarkus.flyway.password", passwordOf("framsteg_owner")));
        return settings;
    }

    private static Map<String, String> signInKeys() {
        try {
            return KeyFiles.forSignIn(TestFolders.underTarget("test-keys"), true);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection past the service, to see what it wrote or to try what a database role may do. */
    public static Connection connectAs(String role) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", passwordOf(role));
        return new Driver().connect(System.getProperty(PREFIX + "url"), properties);
    }

    private static void startOnce() {
        // One folder per process: an editor's test run and Maven's may go on at once.
        var folder = TestFolders.underTarget(
                "test-database-" + ProcessHandle.current().pid());
        var postgres = EmbeddedPostgres.start(folder, TestFolders.programs());
        System.setProperty(PREFIX + "url", postgres.jdbcUrl());
        keep(postgres.app());
        keep(postgres.owner());
        keep(postgres.auditor());
        // Not in stop(): Quarkus calls that between test classes with different profiles.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            postgres.close();
            TestFolders.remove(folder);
        }));
    }

    private static void keep(Login login) {
        System.setProperty(PREFIX + login.user(), login.password());
    }

    private static String passwordOf(String role) {
        return System.getProperty(PREFIX + role);
    }

    @Override
    public void stop() {
        // See startOnce.
    }
}

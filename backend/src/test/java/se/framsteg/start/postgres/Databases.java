package se.framsteg.start.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.Driver;
import se.framsteg.testing.TestFolders;

/** What the tests of the launcher do with a database: write a row, see what is there, wait until it answers. */
final class Databases {

    private Databases() {}

    static EmbeddedPostgres start(Path home) {
        return EmbeddedPostgres.start(home, TestFolders.programs());
    }

    static void remember(Path home, int port, String what) throws SQLException, IOException {
        try (var connection = connect(home, port, "framsteg_owner");
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists remembered (what text)");
            statement.execute("insert into remembered values ('" + what + "')");
        }
    }

    static long remembered(Path home, int port) throws SQLException, IOException {
        return Long.parseLong(ask(home, port, "framsteg_owner", "select count(*) from remembered"));
    }

    static String ask(Path home, int port, String role, String question) throws SQLException, IOException {
        try (var connection = connect(home, port, role);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Asks until the database answers; how soon it does is for the test to say. */
    static void awaitAnswer(Path home, int port, Duration atMost) throws SQLException, IOException {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            try {
                ask(home, port, "framsteg_app", "select 1");
                return;
            } catch (SQLException notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }

    static long serverPid(Path home) throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("cluster/postmaster.pid"))
                .getFirst()
                .strip());
    }

    static void killServer(Path home) throws IOException {
        ProcessHandle.of(serverPid(home)).orElseThrow().destroyForcibly();
    }

    private static Connection connect(Path home, int port, String role) throws SQLException, IOException {
        var login = new Properties();
        login.setProperty("user", role);
        login.setProperty(
                "password",
                Files.readString(home.resolve("keys/" + role + ".password")).strip());
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "10");
        return new Driver().connect(Roles.url(port), login);
    }
}

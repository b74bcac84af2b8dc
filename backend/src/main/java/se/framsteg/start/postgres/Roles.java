package se.framsteg.start.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * The database and its three roles: the owner migrates, the app works, the auditor reads the audit log. Made anew at every
 * start where they are missing, so that a start that was interrupted half-way heals and a right that was added by hand goes.
 */
final class Roles {

    private static final String DATABASE = "framsteg";

    private final int port;
    private final Login superuser;

    Roles(int port, Login superuser) {
        this.port = port;
        this.superuser = superuser;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    static String url(int port) {
        return url(port, DATABASE);
    }

    void ensure(List<Login> logins) throws SQLException, IOException {
        try (var connection = connect("postgres")) {
            if (!hasDatabase(connection)) {
                execute(connection, "create database " + DATABASE);
            }
        }
        try (var connection = connect(DATABASE)) {
            execute(connection, script());
            for (var login : logins) {
                // Both are our own: a fixed name and hexadecimal digits. ALTER ROLE takes no parameters.
                execute(connection, "alter role " + login.user() + " login password '" + login.password() + "'");
            }
        }
    }

    private boolean hasDatabase(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, DATABASE);
            return query.executeQuery().next();
        }
    }

    private Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", superuser.user());
        properties.setProperty("password", superuser.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        return new Driver().connect(url(port, database), properties);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script() throws IOException {
        try (var script = Roles.class.getClassLoader().getResourceAsStream("db/roles.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

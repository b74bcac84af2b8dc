package se.framsteg.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import se.framsteg.start.postgres.Login;
import se.framsteg.start.postgres.StartRefused;

/** A PostgreSQL that somebody else runs: its address by a setting, its passwords by file. */
record ExternalDatabase(String jdbcUrl, Login app, Login owner) {

    private static final int SHORTEST_PASSWORD = 16;
    private static final Set<String> WELL_KNOWN_PARTS = Set.of(
            "postgres", "password", "losenord", "lösenord", "framsteg", "changeme", "change-me", "secret", "12345678");

    static ExternalDatabase from(Environment environment, String jdbcUrl) {
        if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "FRAMSTEG_JDBC_URL ska börja med jdbc:postgresql:, Framsteg använder bara PostgreSQL.");
        }
        if (jdbcUrl.contains("password=")) {
            throw new StartRefused("FRAMSTEG_JDBC_URL får inte innehålla ett lösenord. Ange det som fil,"
                    + " i FRAMSTEG_DB_APP_PASSWORD_FILE.");
        }
        var app = login(environment, "APP", "framsteg_app");
        var owner = login(environment, "OWNER", "framsteg_owner");
        if (app.user().equals(owner.user())) {
            throw new StartRefused("Databasens ägare och tjänsten måste vara två olika användare: "
                    + "den som äger tabellerna går förbi radskyddet.");
        }
        return new ExternalDatabase(jdbcUrl, app, owner);
    }

    private static Login login(Environment environment, String whose, String usually) {
        var user = environment.get("FRAMSTEG_DB_" + whose + "_USER").orElse(usually);
        var setting = "FRAMSTEG_DB_" + whose + "_PASSWORD_FILE";
        var file = environment
                .get(setting)
                .map(Path::of)
                .orElseThrow(() -> new StartRefused(
                        "Lösenordet för databasens användare " + user + " saknas. Ange filen i " + setting + "."));
        var password = read(file, setting);
        if (environment.mode() == Mode.PRODUCTION && isEasilyGuessed(password)) {
            throw new StartRefused("Lösenordet i " + file + " är för kort eller allmänt känt."
                    + " Gör ett nytt, till exempel med: openssl rand -hex 32");
        }
        return new Login(user, password);
    }

    private static String read(Path file, String setting) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new StartRefused("Filen " + file + " (" + setting + ") går inte att läsa.", unreadable);
        }
    }

    static boolean isEasilyGuessed(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        return password.length() < SHORTEST_PASSWORD
                || WELL_KNOWN_PARTS.stream().anyMatch(lower::contains)
                || lower.chars().distinct().count() < SHORTEST_PASSWORD / 2;
    }
}

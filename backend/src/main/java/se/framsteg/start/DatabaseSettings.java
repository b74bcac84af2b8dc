package se.framsteg.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import se.framsteg.start.postgres.EmbeddedPostgres;
import se.framsteg.start.postgres.Login;
import se.framsteg.start.postgres.StartRefused;

/** Which database: the one whose address is given, else our own beside the service. The owner's login serves Flyway alone. */
final class DatabaseSettings {

    static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    private DatabaseSettings() {}

    static Map<String, String> from(Environment environment) {
        return environment
                .get("FRAMSTEG_JDBC_URL")
                .map(url -> external(ExternalDatabase.from(environment, url)))
                .orElseGet(() -> embedded(environment.dataDir()));
    }

    private static Map<String, String> external(ExternalDatabase database) {
        return settings(database.jdbcUrl(), database.app(), database.owner());
    }

    private static Map<String, String> embedded(Path dataDir) {
        if (!Files.exists(dataDir.resolve("cluster"))) {
            System.out.println("Första starten: databasen skapas i " + dataDir + " …");
        }
        var postgres = EmbeddedPostgres.start(dataDir);
        LastToLeave.close(postgres);
        return settings(postgres.jdbcUrl(), postgres.app(), postgres.owner());
    }

    private static Map<String, String> settings(String url, Login app, Login owner) {
        return Map.of(
                JDBC_URL,
                url,
                "quarkus.datasource.username",
                app.user(),
                "quarkus.datasource.password",
                app.password(),
                "quarkus.flyway.username",
                owner.user(),
                "quarkus.flyway.password",
                owner.password());
    }

    static void refuseUnsafeProduction(Environment environment) {
        if (environment.mode() != Mode.PRODUCTION) {
            return;
        }
        if (environment.get("FRAMSTEG_JDBC_URL").isEmpty()) {
            throw new StartRefused("I skarp drift behövs en egen databas: ange FRAMSTEG_JDBC_URL."
                    + " Vill du bara prova, kör make run eller sätt FRAMSTEG_MODE=demo.");
        }
        var keys = environment.get("FRAMSTEG_KEYS_DIR").map(Path::of);
        if (keys.filter(Files::isDirectory).isEmpty()) {
            throw new StartRefused("I skarp drift behövs mappen med nycklar: ange den i FRAMSTEG_KEYS_DIR.");
        }
    }
}

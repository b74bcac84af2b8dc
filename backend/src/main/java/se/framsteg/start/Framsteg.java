package se.framsteg.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import se.framsteg.start.postgres.StartRefused;

/** Where the service begins: checks what it was given, finds or starts its database, then starts Quarkus. */
@QuarkusMain
public class Framsteg {

    public static void main(String... args) {
        try {
            prepare(new Environment(System.getenv())).forEach(System::setProperty);
        } catch (StartRefused refused) {
            System.err.println("\nFramsteg startar inte. " + refused.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }

    /** The settings of Quarkus that follow from ours. */
    private static Map<String, String> prepare(Environment environment) {
        // In development Quarkus calls main again at every change of the code, in the same process: the database
        // is there already.
        if (System.getProperty(DatabaseSettings.JDBC_URL) != null) {
            return Map.of();
        }
        DatabaseSettings.refuseUnsafeProduction(environment);
        refuseMissingWebApp(environment);
        Ports.refuseTaken(environment);
        var settings = new HashMap<>(SignInKeys.from(environment));
        settings.putAll(DatabaseSettings.from(environment));
        return settings;
    }

    private static void refuseMissingWebApp(Environment environment) {
        environment
                .get("FRAMSTEG_SPA_DIR")
                .filter(folder -> Files.notExists(Path.of(folder, "index.html")))
                .ifPresent(folder -> {
                    throw new StartRefused(
                            "Webbappen finns inte i " + folder + " (FRAMSTEG_SPA_DIR). Bygg den med make run.");
                });
    }
}

package se.framsteg.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.HashMap;
import java.util.Map;
import se.framsteg.start.postgres.StartRefused;

/** Where the service begins: checks what it was given, finds or starts its database, then starts Quarkus. */
@QuarkusMain
public final class Framsteg {

    private Framsteg() {}

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
        // In development Quarkus calls main again at every change of the code, in the same process: the database is
        // there.
        if (System.getProperty(DatabaseSettings.JDBC_URL) != null) {
            return Map.of();
        }
        Ports.refuseTaken(environment);
        var settings = new HashMap<>(SignInKeys.from(environment));
        settings.putAll(DatabaseSettings.from(environment));
        return settings;
    }
}

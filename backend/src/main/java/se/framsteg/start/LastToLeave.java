package se.framsteg.start;

import io.quarkus.runtime.Application;
import java.time.Duration;
import se.framsteg.start.postgres.EmbeddedPostgres;

/**
 * Stops the database when the service no longer needs it. The virtual machine runs its shutdown hooks side by side and halts
 * when the last one returns, so this one waits for Quarkus to be through with its connections; a callback of Quarkus itself
 * would come too late on Ctrl-C, when the machine may already be gone and the database left behind.
 */
final class LastToLeave {

    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private LastToLeave() {}

    static void close(EmbeddedPostgres postgres) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            waitForTheService();
                            postgres.close();
                        },
                        "stop-postgres"));
    }

    private static void waitForTheService() {
        var application = Application.currentApplication();
        if (application == null) {
            return;
        }
        var waiting = Thread.ofPlatform().daemon().start(application::awaitShutdown);
        try {
            waiting.join(PATIENCE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

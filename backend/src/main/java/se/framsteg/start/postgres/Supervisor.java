package se.framsteg.start.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Starts the database again when it dies under a living service, on the same port: the connection pool then heals by itself.
 * It never gives up, because what stopped the database (a full disk) may be put right while the service waits.
 */
final class Supervisor {

    private static final Logger LOG = Logger.getLogger(Supervisor.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final Cluster cluster;
    private final CompletableFuture<Void> stopping = new CompletableFuture<>();
    private final Thread thread = new Thread(this::watch, "postgres-supervisor");
    private Server server;

    Supervisor(Cluster cluster, Server server) {
        this.cluster = cluster;
        this.server = server;
    }

    void begin() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns when nothing more will be started. */
    void end() throws InterruptedException {
        stopping.complete(null);
        thread.join();
    }

    private void watch() {
        while (!stopping.isDone()) {
            CompletableFuture.anyOf(server.process().onExit(), stopping).join();
            if (!stopping.isDone()) {
                LOG.warnf(
                        "Databasen stannade (kod %d). Den startas igen.",
                        server.process().exitValue());
                restart();
            }
        }
    }

    private void restart() {
        while (!stopping.isDone()) {
            try {
                cluster.stopOrphan();
                server = cluster.start(server.port());
                LOG.info("Databasen är igång igen.");
                return;
            } catch (IOException | ServerRefused refused) {
                LOG.errorf("Databasen startar inte än: %s", refused.getMessage());
                waitALittle();
            }
        }
    }

    private void waitALittle() {
        try {
            stopping.get(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException timeToTryAgain) {
            return;
        } catch (Exception interrupted) {
            stopping.complete(null);
        }
    }
}

package se.framsteg.start.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** A running PostgreSQL of our own. Close it after the last connection. */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final long ROOM_TO_BEGIN = 250 * Folders.MEGABYTE;
    private static final long ROOM_TO_WORK = 100 * Folders.MEGABYTE;

    private final FolderLock lock;
    private final Cluster cluster;
    private final Supervisor supervisor;
    private final int port;
    private final Passwords passwords;

    private EmbeddedPostgres(FolderLock lock, Cluster cluster, Server server, Passwords passwords) {
        this.lock = lock;
        this.cluster = cluster;
        this.port = server.port();
        this.passwords = passwords;
        this.supervisor = new Supervisor(cluster, server);
    }

    public static EmbeddedPostgres start(Path home) {
        return start(home, home);
    }

    /** Tests keep each cluster in a folder of its own and share the unpacked programs. */
    public static EmbeddedPostgres start(Path home, Path programs) {
        var folder = home.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            Files.createDirectories(programs);
            var lock = FolderLock.take(folder);
            try {
                return start(folder, programs.toAbsolutePath().normalize(), lock);
            } catch (IOException | SQLException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw refused(folder, failed);
        } catch (SQLException failed) {
            throw new StartRefused("Databasen i " + folder + " tar inte emot oss: " + failed.getMessage(), failed);
        }
    }

    private static EmbeddedPostgres start(Path home, Path programs, FolderLock lock) throws IOException, SQLException {
        Folders.refuseToFill(home, Files.exists(home.resolve("cluster")) ? ROOM_TO_WORK : ROOM_TO_BEGIN);
        var binaries = Binaries.unpackedUnder(programs);
        var cluster = new Cluster(home, binaries, Unprivileged.forUseOf(binaries));
        var passwords = Passwords.in(home.resolve("keys"));
        if (cluster.exists()) {
            cluster.refuseWhatWeCannotOpen();
            refuseLostPassword(passwords, cluster);
            cluster.stopOrphan();
        } else {
            cluster.create(SUPERUSER, passwords.of(SUPERUSER));
        }
        var postgres = new EmbeddedPostgres(lock, cluster, startServer(cluster), passwords);
        try {
            new Roles(postgres.port, postgres.login(SUPERUSER))
                    .ensure(List.of(postgres.owner(), postgres.app(), postgres.auditor()));
        } catch (IOException | SQLException | RuntimeException failed) {
            cluster.stop();
            throw failed;
        }
        postgres.supervisor.begin();
        return postgres;
    }

    private static Server startServer(Cluster cluster) throws IOException {
        try {
            return cluster.start();
        } catch (ServerRefused refused) {
            throw refused.toAPerson(cluster.data());
        }
    }

    private static void refuseLostPassword(Passwords passwords, Cluster cluster) {
        if (!passwords.knows(SUPERUSER)) {
            throw new StartRefused("Databasen i " + cluster.data() + " finns, men dess lösenord saknas i "
                    + passwords.keys() + ". Återställ båda mapparna från samma säkerhetskopia.");
        }
    }

    private static StartRefused refused(Path folder, IOException failed) {
        var says = String.valueOf(failed.getMessage());
        if (says.contains("No space left on device")) {
            return new StartRefused(ServerRefused.diskFull(folder), failed);
        }
        return new StartRefused("Mappen " + folder + " kan inte användas: " + says, failed);
    }

    public String jdbcUrl() {
        return Roles.url(port);
    }

    public int port() {
        return port;
    }

    public Login app() {
        return login("framsteg_app");
    }

    public Login owner() {
        return login("framsteg_owner");
    }

    public Login auditor() {
        return login("framsteg_auditor");
    }

    private Login login(String user) {
        try {
            return new Login(user, passwords.of(user));
        } catch (IOException failed) {
            throw refused(passwords.keys(), failed);
        }
    }

    @Override
    public void close() {
        try {
            supervisor.end();
            cluster.stop();
            lock.close();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failed) {
            throw new StartRefused(
                    "Databasen i " + cluster.data() + " gick inte att stoppa: " + failed.getMessage(), failed);
        }
    }
}

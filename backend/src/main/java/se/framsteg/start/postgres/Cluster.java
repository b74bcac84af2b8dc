package se.framsteg.start.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The database's files and the server process over them: made, started, stopped, and cleaned up after a crash. */
final class Cluster {

    private static final Duration PATIENCE_WITH_RECOVERY = Duration.ofMinutes(10);
    private static final Duration PATIENCE_WITH_REMAINS = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Settings that must not depend on a file somebody may have edited. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=80",
            "shared_buffers=256MB",
            "wal_compression=on",
            "random_page_cost=1.1",
            "jit=off",
            // A value in an error message or a statement in the log would be personal data in a text file.
            "log_statement=none",
            "log_min_error_statement=panic",
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0",
            "log_error_verbosity=terse");

    private final Path data;
    private final Binaries binaries;
    private final Unprivileged unprivileged;
    private final ServerLog log;
    private final PidFile pidFile;

    Cluster(Path home, Binaries binaries, Unprivileged unprivileged) {
        this.data = home.resolve("cluster");
        this.log = new ServerLog(home.resolve("postgres.log"));
        this.binaries = binaries;
        this.unprivileged = unprivileged;
        this.pidFile = new PidFile(data);
    }

    Path data() {
        return data;
    }

    boolean exists() {
        return Files.exists(data);
    }

    /** The folder gets its name when it is whole, so a start that is interrupted here is simply made again. */
    void create(String superuser, String password) throws IOException {
        var unfinished = data.resolveSibling("cluster.unfinished");
        var passwordFile = data.resolveSibling(".initdb.password");
        Folders.remove(unfinished);
        Files.createDirectory(unfinished);
        unprivileged.own(unfinished);
        Secrets.write(passwordFile, password.getBytes(StandardCharsets.US_ASCII));
        unprivileged.own(passwordFile);
        try {
            var made = Command.run(unprivileged.command(List.of(
                    binaries.program("initdb").toString(),
                    "-D",
                    unfinished.toString(),
                    "-U",
                    superuser,
                    "-A",
                    "scram-sha-256",
                    "--pwfile",
                    passwordFile.toString(),
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8")));
            if (!made.succeeded()) {
                throw new ServerRefused(made.output().lines().toList()).toAPerson(data);
            }
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    void refuseWhatWeCannotOpen() throws IOException {
        var version = data.resolve("PG_VERSION");
        if (!Files.exists(version) || !Files.exists(data.resolve("global/pg_control"))) {
            throw new StartRefused("Databasen i " + data + " är skadad: filer saknas."
                    + " Återställ mappen från en säkerhetskopia, eller flytta undan den för att börja om från början.");
        }
        var found = Files.readString(version).strip();
        if (!found.equals(Binaries.MAJOR)) {
            throw new StartRefused("Databasen i " + data + " är gjord med PostgreSQL " + found
                    + ", men den här versionen av Framsteg använder " + Binaries.MAJOR + ".");
        }
    }

    void stopOrphan() throws IOException {
        if (pidFile.orphan().isPresent()) {
            stop();
        } else {
            pidFile.forgetStrangersPid();
        }
    }

    Server start() throws IOException, ServerRefused {
        while (true) {
            try {
                return start(freePort());
            } catch (ServerRefused refused) {
                if (!refused.portTaken()) {
                    throw refused;
                }
            }
        }
    }

    Server start(int port) throws IOException, ServerRefused {
        var deadline = System.nanoTime() + PATIENCE_WITH_REMAINS.toNanos();
        while (true) {
            try {
                return startOnce(port);
            } catch (ServerRefused refused) {
                if (!refused.remainsOfTheDeadOne() || System.nanoTime() > deadline) {
                    throw refused;
                }
                pause(PAUSE);
            }
        }
    }

    private Server startOnce(int port) throws IOException, ServerRefused {
        unprivileged.own(data);
        var mark = log.mark();
        var process = new ProcessBuilder(unprivileged.command(Terminal.detached(command(port))))
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()))
                .start();
        var deadline = System.nanoTime() + PATIENCE_WITH_RECOVERY.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (pidFile.saysReady(process.pid())) {
                return new Server(process, port);
            }
            pause(PAUSE);
        }
        process.destroy();
        throw new ServerRefused(log.lastLinesSince(mark));
    }

    private List<String> command(int port) {
        var command = new ArrayList<String>();
        command.add(binaries.program("postgres").toString());
        command.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    /** Fast: ends what is going on, writes everything to disk and waits; by force only when that does not help. */
    void stop() throws IOException {
        if (!pgCtlStop("fast") && !pgCtlStop("immediate")) {
            pidFile.orphan().ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private boolean pgCtlStop(String mode) throws IOException {
        return Command.run(unprivileged.command(List.of(
                        binaries.program("pg_ctl").toString(),
                        "stop",
                        "-D",
                        data.toString(),
                        "-m",
                        mode,
                        "-w",
                        "-t",
                        "30")))
                .succeeded();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Avbruten under starten av PostgreSQL", interrupted);
        }
    }
}

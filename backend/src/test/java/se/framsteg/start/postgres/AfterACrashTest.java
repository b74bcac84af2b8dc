package se.framsteg.start.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed. What was acknowledged is there afterwards, and nobody has to clean up by hand. */
class AfterACrashTest {

    @TempDir
    Path home;

    @Test
    void anOrphanOfAKilledServiceIsStoppedAndItsRowsAreThere() throws Exception {
        var killed = AnotherProcess.on(home);
        Databases.remember(home, killed.port(), "before the crash");
        var orphan = Databases.serverPid(home);
        killed.kill();
        assertThat(ProcessHandle.of(orphan)).as("the orphan").isPresent();

        try (var postgres = Databases.start(home)) {
            assertThat(Databases.serverPid(home)).isNotEqualTo(orphan);
            assertThat(Databases.remembered(home, postgres.port())).isEqualTo(1);
        }
    }

    @Test
    void aKilledDatabaseComesBackOnItsPortUnderALivingService() throws Exception {
        try (var postgres = Databases.start(home)) {
            for (int times = 1; times <= 3; times++) {
                Databases.remember(home, postgres.port(), "before the crash");
                Databases.killServer(home);
                Databases.awaitAnswer(home, postgres.port(), Duration.ofSeconds(20));
                assertThat(Databases.remembered(home, postgres.port())).isEqualTo(times);
            }
        }
    }

    @Test
    void bothKilledIsRecoveredFromTheLog() throws Exception {
        var killed = AnotherProcess.on(home);
        Databases.remember(home, killed.port(), "before the crash");
        killed.kill();
        Databases.killServer(home);

        try (var postgres = Databases.start(home)) {
            assertThat(Databases.remembered(home, postgres.port())).isEqualTo(1);
        }
    }

    @Test
    void aPidThatBelongsToSomebodyElseByNowIsLeftAlone() throws Exception {
        var killed = AnotherProcess.on(home);
        Databases.remember(home, killed.port(), "before the crash");
        killed.kill();
        Databases.killServer(home);
        var pidFile = home.resolve("cluster/postmaster.pid");
        var lines = Files.readAllLines(pidFile);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(pidFile, lines);

        try (var postgres = Databases.start(home)) {
            assertThat(Databases.remembered(home, postgres.port())).isEqualTo(1);
        }
    }

    @Test
    void aFirstStartThatWasInterruptedIsMadeAgain() throws Exception {
        Files.createDirectories(home.resolve("cluster.unfinished/base"));
        Files.writeString(home.resolve("cluster.unfinished/PG_VERSION"), "18\n");

        try (var postgres = Databases.start(home)) {
            Databases.awaitAnswer(home, postgres.port(), Duration.ZERO);
        }
    }

    @Test
    void nobodyStartsTwiceOnOneFolder() throws Exception {
        var running = AnotherProcess.on(home);
        try {
            assertThatThrownBy(() -> Databases.start(home))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Framsteg körs redan med mappen " + home)
                    .hasMessageContaining("process " + running.process().pid());
            Databases.awaitAnswer(home, running.port(), Duration.ZERO);
        } finally {
            running.kill();
            Databases.start(home).close();
        }
    }

    @Test
    void closingLeavesNoProcess() throws Exception {
        long server;
        try (var postgres = Databases.start(home)) {
            server = Databases.serverPid(home);
        }
        assertThat(ProcessHandle.of(server)).isEmpty();
        assertThat(home.resolve("cluster/postmaster.pid")).doesNotExist();
    }
}

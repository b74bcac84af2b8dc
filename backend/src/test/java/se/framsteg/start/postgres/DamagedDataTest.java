package se.framsteg.start.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be healed is said in Swedish, and nothing in the folder is changed by having tried. */
class DamagedDataTest {

    @TempDir
    Path home;

    private Path cluster;

    @BeforeEach
    void aDatabaseThatWasClosedInOrder() {
        Databases.start(home).close();
        cluster = home.resolve("cluster");
    }

    @Test
    void missingFilesAreNotReplacedByAnEmptyDatabase() throws Exception {
        Files.delete(cluster.resolve("global/pg_control"));
        refuses("är skadad: filer saknas");
    }

    @Test
    void aDatabaseOfAnotherVersionIsNamed() throws Exception {
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
        refuses("är gjord med PostgreSQL 17");
    }

    @Test
    void whatPostgresItselfRefusesIsQuoted() throws Exception {
        Files.write(cluster.resolve("global/pg_control"), new byte[8192]);
        refuses("startar inte. Den kan vara skadad", "PostgreSQL säger:");
    }

    @Test
    void lostPasswordsAreNotReplacedByNewOnes() throws Exception {
        Files.delete(home.resolve("keys/postgres.password"));
        refuses("dess lösenord saknas");
        assertThat(home.resolve("keys/postgres.password")).doesNotExist();
    }

    @Test
    void aFullDiskIsCalledThat() {
        var refused = new ServerRefused(
                List.of("FATAL:  could not write to file \"pg_wal/xlogtemp.1\": No space left on device"));
        assertThat(refused.toAPerson(cluster)).hasMessageContaining("Disken är full");
    }

    @Test
    void aDiskThatIsAlmostFullIsNotFilledToTheLastByte() throws Exception {
        Folders.refuseToFill(home, 0);
        assertThatThrownBy(() -> Folders.refuseToFill(home, Long.MAX_VALUE))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Disken är nästan full");
    }

    private void refuses(String... because) {
        assertThatThrownBy(() -> Databases.start(home))
                .isInstanceOf(StartRefused.class)
                .message()
                .contains(because);
    }
}

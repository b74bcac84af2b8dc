package se.framsteg.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where tests keep what they start. Maven and editors run tests with {@code backend/} as the working folder. */
public final class TestFolders {

    private TestFolders() {}

    /** Shared with {@code make run}: unpacking PostgreSQL takes longer than everything else a test waits for. */
    public static Path programs() {
        return Path.of("..", ".data").toAbsolutePath().normalize();
    }

    public static Path underTarget(String name) {
        return Path.of("target", name).toAbsolutePath();
    }

    public static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package se.framsteg.start.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The passwords of the database's users: made at random the first time, then kept in files that only we can read. */
record Passwords(Path keys) {

    static Passwords in(Path keys) throws IOException {
        Files.createDirectories(keys);
        // The folder may be older than this start, and wider open.
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwx------"));
        return new Passwords(keys);
    }

    boolean knows(String user) {
        return Files.exists(file(user));
    }

    String of(String user) throws IOException {
        if (!knows(user)) {
            keep(user);
        }
        return Files.readString(file(user)).strip();
    }

    private Path file(String user) {
        return keys.resolve(user + ".password");
    }

    private void keep(String user) throws IOException {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var unfinished = Secrets.write(
                keys.resolve("." + user + ".password"),
                HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
        Files.move(unfinished, file(user), StandardCopyOption.ATOMIC_MOVE);
    }
}

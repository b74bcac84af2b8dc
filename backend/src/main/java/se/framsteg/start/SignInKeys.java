package se.framsteg.start;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import se.framsteg.access.KeyFiles;
import se.framsteg.start.postgres.StartRefused;

/** The keys that sign who is signed in: made by ourselves in demo mode, given by the operator in production. */
final class SignInKeys {

    private SignInKeys() {}

    static Map<String, String> from(Environment environment) {
        Path keys = environment
                .get("FRAMSTEG_KEYS_DIR")
                .map(Path::of)
                .orElseGet(() -> environment.dataDir().resolve("keys"))
                .toAbsolutePath();
        try {
            return KeyFiles.forSignIn(keys, environment.mode() == Mode.DEMO);
        } catch (NoSuchFileException missing) {
            throw new StartRefused(
                    "Nyckeln " + missing.getFile() + " saknas. docs/operations.md visar hur den görs.", missing);
        } catch (IOException | GeneralSecurityException failed) {
            throw new StartRefused(
                    "Nycklarna i " + keys + " går inte att läsa eller skapa: " + failed.getMessage(), failed);
        }
    }
}

package se.framsteg.access.vault;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of the vault: {@code vault-<n>.key}, where the highest number seals and all of them open, and {@code index.key}.
 * Each file holds 32 random bytes in Base64. In demo mode missing ones are made; in production they must be there.
 */
@Singleton
class VaultKeys {

    private static final Pattern NAME = Pattern.compile("vault-([1-9][0-9]{0,2})\\.key");
    private static final int HIGHEST = 255;
    private static final int BYTES = 32;

    private final NavigableMap<Integer, SecretKeySpec> sealing = new TreeMap<>();
    private final SecretKeySpec index;

    VaultKeys(
            @ConfigProperty(name = "framsteg.keys-dir") String directory,
            @ConfigProperty(name = "framsteg.mode") String mode) {
        Path folder = Path.of(directory);
        try {
            if ("demo".equals(mode)) {
                makeMissing(folder, "vault-1.key");
                makeMissing(folder, "index.key");
            }
            index = new SecretKeySpec(read(folder.resolve("index.key")), "HmacSHA256");
            readSealing(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The vault's keys in " + folder + " cannot be read", unreadable);
        }
    }

    private void readSealing(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && Integer.parseInt(name.group(1)) <= HIGHEST) {
                    sealing.put(Integer.parseInt(name.group(1)), new SecretKeySpec(read(file), "AES"));
                }
            }
        }
        if (sealing.isEmpty()) {
            throw new IOException("vault-1.key is missing");
        }
    }

    int newest() {
        return sealing.lastKey();
    }

    SecretKeySpec sealing(int number) {
        SecretKeySpec key = sealing.get(number);
        if (key == null) {
            throw new IllegalStateException("vault-" + number + ".key is missing, and something is sealed with it");
        }
        return key;
    }

    SecretKeySpec index() {
        return index;
    }

    private static byte[] read(Path file) throws IOException {
        byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
        if (key.length != BYTES) {
            throw new IOException(file.getFileName() + " is not a key of 32 bytes");
        }
        return key;
    }

    /** Readable by its owner alone from the first byte on. */
    private static void makeMissing(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(folder);
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Base64.getEncoder().encodeToString(key) + "\n");
    }
}

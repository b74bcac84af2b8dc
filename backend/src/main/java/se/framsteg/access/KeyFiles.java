package se.framsteg.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The keys of the house, one file each. They live outside the database and its backup; the service reads where they are from
 * {@code FRAMSTEG_KEYS_DIR}. In demo mode missing ones are made; in production they must be there.
 */
public final class KeyFiles {

    private static final String PRIVATE = "signin-private.pem";
    private static final String PUBLIC = "signin-public.pem";

    private KeyFiles() {}

    /** The settings by which SmallRye JWT finds the sign-in keys; to be in place before the service starts. */
    public static Map<String, String> forSignIn(Path directory, boolean makeMissing)
            throws IOException, GeneralSecurityException {
        Path privateKey = directory.resolve(PRIVATE);
        Path publicKey = directory.resolve(PUBLIC);
        if (makeMissing && (Files.notExists(privateKey) || Files.notExists(publicKey))) {
            make(directory, privateKey, publicKey);
        }
        for (Path key : List.of(privateKey, publicKey)) {
            if (!Files.isReadable(key)) {
                throw new NoSuchFileException(key.toString());
            }
        }
        return Map.of(
                "smallrye.jwt.sign.key.location", privateKey.toUri().toString(),
                "mp.jwt.verify.publickey.location", publicKey.toUri().toString());
    }

    private static void make(Path directory, Path privateKey, Path publicKey)
            throws IOException, GeneralSecurityException {
        Files.createDirectories(directory);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        write(privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        write(publicKey, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private static String pem(String kind, byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, body, kind);
    }

    /** Readable by its owner alone from the first byte on. */
    private static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }
}

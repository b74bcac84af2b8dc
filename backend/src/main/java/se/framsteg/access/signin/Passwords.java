package se.framsteg.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import se.framsteg.shared.http.Problems;

/**
 * Argon2id, 19 MiB, two passes, one lane (OWASP's first choice). Costly on purpose, so at most two per core run at once and
 * the rest are told to come back: a flood of guesses must not starve those who are already in.
 */
@ApplicationScoped
public class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Semaphore atOnce = new Semaphore(2 * Runtime.getRuntime().availableProcessors());
    /** Checked when there is no such account, so that the answer takes the same time. */
    private final String nobodys = hash(Base64.getEncoder().encodeToString(random(16)));

    public String hash(String password) {
        byte[] salt = random(16);
        return encode(salt) + "." + encode(atMostTwoPerCore(password, salt));
    }

    /** @param kept null when there is no such account; takes as long and is never true */
    public boolean matches(String password, String kept) {
        String[] parts = (kept == null ? nobodys : kept).split("\\.");
        byte[] computed = atMostTwoPerCore(password, Base64.getDecoder().decode(parts[0]));
        return MessageDigest.isEqual(computed, Base64.getDecoder().decode(parts[1])) && kept != null;
    }

    private byte[] atMostTwoPerCore(String password, byte[] salt) {
        if (!atOnce.tryAcquire()) {
            throw Problems.tooMany(1);
        }
        try {
            return compute(password, salt);
        } finally {
            atOnce.release();
        }
    }

    private static byte[] compute(String password, byte[] salt) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        argon2.generateBytes(
                Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

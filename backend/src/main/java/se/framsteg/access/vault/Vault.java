package se.framsteg.access.vault;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import se.framsteg.shared.identity.PersonIdentityNumber;

/** Seals and opens: AES-256-GCM, a fresh nonce each time, bound to the spot where it is kept. */
@Startup // a missing key is told when the service starts, not when somebody is in need of it
@Singleton
public class Vault {

    private static final String HMAC = "HmacSHA256";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD = 1 + NONCE;

    private final VaultKeys keys;
    private final SecureRandom random = new SecureRandom();

    Vault(VaultKeys keys) {
        this.keys = keys;
    }

    /** Null for null. */
    public byte[] seal(Spot spot, String clear) {
        if (clear == null) {
            return null;
        }
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            int number = keys.newest();
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, number, nonce, spot).doFinal(clear.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(HEAD + sealed.length)
                    .put((byte) number)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Null for null. Whoever calls this answers for the audit.
     *
     * @throws IllegalStateException when it was changed, or moved from another spot
     */
    public String open(Spot spot, byte[] sealed) {
        if (sealed == null) {
            return null;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(sealed);
            int number = Byte.toUnsignedInt(bytes.get());
            byte[] nonce = new byte[NONCE];
            bytes.get(nonce);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, number, nonce, spot);
            return new String(cipher.doFinal(sealed, HEAD, sealed.length - HEAD), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | BufferUnderflowException damaged) {
            throw new IllegalStateException(
                    "Sealed in " + spot.table() + "." + spot.column() + ", and it does not open there", damaged);
        }
    }

    /**
     * A keyed hash: whoever has it and not the key learns nothing of what was hashed, not even of four digits.
     *
     * @param purpose each purpose has a key of its own, so that hashes of two purposes cannot be compared
     */
    public byte[] mac(String purpose, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(keys.index());
            mac.init(new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII)), HMAC));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** By which an organisation finds the same person again, and nobody else can: the same number has another one elsewhere. */
    public byte[] index(UUID organisation, PersonIdentityNumber number) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(keys.index());
            mac.update(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(organisation.getMostSignificantBits())
                    .putLong(organisation.getLeastSignificantBits())
                    .array());
            return mac.doFinal(number.inClear().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, int number, byte[] nonce, Spot spot) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.sealing(number), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(spot.bytes());
        return cipher;
    }
}

package se.framsteg.validation.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.catalogue.EvidenceKind;

/**
 * Something that was seen, said or made, told in words. It is written once: who sees it otherwise adds something new.
 *
 * @param occurredOn the day it happened
 * @param words what was seen, said or made, in the words of whoever notes it; null when only the person speaks
 * @param personWords the person's own words, null when they add none
 * @param witness who else vouches for it and how they know; null unless it is a witness's word
 * @param notedBy the account that wrote it down
 */
public record Evidence(
        UUID id,
        UUID orgId,
        UUID participantId,
        EvidenceKind kind,
        LocalDate occurredOn,
        String words,
        String personWords,
        String witness,
        UUID notedBy,
        Instant notedAt) {

    /** What a decision binds: were a letter changed afterwards, the hash would tell. */
    public byte[] hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (Object field :
                    new Object[] {id, participantId, kind, occurredOn, words, personWords, witness, notedBy, notedAt}) {
                feed(sha256, field);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Each field with its length before it, so that no two pieces of evidence share their bytes. */
    private static void feed(MessageDigest sha256, Object field) {
        byte[] bytes = field == null ? null : field.toString().getBytes(StandardCharsets.UTF_8);
        sha256.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(bytes == null ? -1 : bytes.length)
                .array());
        if (bytes != null) {
            sha256.update(bytes);
        }
    }
}

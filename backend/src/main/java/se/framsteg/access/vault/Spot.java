package se.framsteg.access.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where something sealed is kept. It opens there and nowhere else. */
public record Spot(String table, String column, UUID row) {

    byte[] bytes() {
        byte[] name = (table + '.' + column).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(name.length + 2 * Long.BYTES)
                .put(name)
                .putLong(row.getMostSignificantBits())
                .putLong(row.getLeastSignificantBits())
                .array();
    }
}

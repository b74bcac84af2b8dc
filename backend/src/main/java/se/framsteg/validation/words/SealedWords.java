package se.framsteg.validation.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.framsteg.access.vault.Spot;
import se.framsteg.access.vault.Vault;

/** Seals several words as one, in the column {@code sealed_words} of the row they belong to, and opens them there. */
@ApplicationScoped
public class SealedWords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Vault vault;

    SealedWords(Vault vault) {
        this.vault = vault;
    }

    /** Null for null. */
    public byte[] seal(String table, UUID row, Record words) {
        try {
            return words == null ? null : vault.seal(spot(table, row), JSON.writeValueAsString(words));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Null for null. */
    public <T extends Record> T open(String table, UUID row, byte[] sealed, Class<T> words) {
        try {
            return sealed == null ? null : JSON.readValue(vault.open(spot(table, row), sealed), words);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Opened, and not what was sealed", damaged);
        }
    }

    private static Spot spot(String table, UUID row) {
        return new Spot(table, "sealed_words", row);
    }
}

package se.framsteg.access.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;

/**
 * Free words about a person: in the clear while an entity is in use, under seal in its column {@code sealed_words}. The entity
 * embeds it and names {@link SealsItself} as its listener; nothing else is needed. Several words are kept as one record.
 */
@Embeddable
public class SealedText {

    public static final String COLUMN = "sealed_words";

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /** Null from when something is written until it is sealed, so that Hibernate sees the change. */
    private byte[] sealedWords;

    @Transient
    private String clear;

    protected SealedText() {}

    private SealedText(String clear) {
        this.clear = clear;
    }

    /** Null for what is null or blank. */
    public static SealedText of(String text) {
        return text == null || text.isBlank() ? null : new SealedText(text.strip());
    }

    public static SealedText of(Record words) {
        try {
            return new SealedText(JSON.writeValueAsString(words));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Null for null. */
    public static String text(SealedText text) {
        return text == null ? null : text.clear;
    }

    public <T extends Record> T as(Class<T> words) {
        try {
            return JSON.readValue(clear, words);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Sealed words that are no " + words.getSimpleName(), damaged);
        }
    }

    void open(Vault vault, Spot spot) {
        clear = vault.open(spot, sealedWords);
    }

    void seal(Vault vault, Spot spot) {
        if (sealedWords == null) {
            sealedWords = vault.seal(spot, clear);
        }
    }

    /** Never what somebody wrote about a person, whoever prints it. */
    @Override
    public String toString() {
        return "SealedText[…]";
    }
}

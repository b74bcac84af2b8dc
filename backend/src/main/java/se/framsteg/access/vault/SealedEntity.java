package se.framsteg.access.vault;

import java.util.Collections;
import java.util.Map;
import java.util.UUID;

/** An entity that embeds {@link SealedText} and names {@link SealsItself} as its listener. */
public interface SealedEntity {

    /** Where it is kept; the seal opens there and nowhere else. */
    String table();

    UUID id();

    /** Null when there are no words. */
    SealedText words();

    /** By the column each is kept in; for the entity that keeps more than its words. What is not there is null. */
    default Map<String, SealedText> sealedTexts() {
        return Collections.singletonMap(SealedText.COLUMN, words());
    }
}

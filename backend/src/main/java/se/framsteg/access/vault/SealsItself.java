package se.framsteg.access.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.util.function.BiConsumer;

/** Seals an entity's words on their way into the database, and opens them on their way out. */
@ApplicationScoped
public class SealsItself {

    private final Vault vault;

    SealsItself(Vault vault) {
        this.vault = vault;
    }

    @PrePersist
    @PreUpdate
    void seal(SealedEntity entity) {
        each(entity, (text, spot) -> text.seal(vault, spot));
    }

    @PostLoad
    void open(SealedEntity entity) {
        each(entity, (text, spot) -> text.open(vault, spot));
    }

    private static void each(SealedEntity entity, BiConsumer<SealedText, Spot> act) {
        entity.sealedTexts().forEach((column, text) -> {
            if (text != null) {
                act.accept(text, new Spot(entity.table(), column, entity.id()));
            }
        });
    }
}

package se.framsteg.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.framsteg.shared.LanguageMap;

/** Whose standard a programme follows: who settles it and guards it. Schemes come with the product, by migration. */
@Entity
public class Scheme {

    @Id
    private UUID id;

    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap name;

    @Version
    private long version;

    private Instant createdAt;

    protected Scheme() {}

    public String code() {
        return code;
    }

    public LanguageMap name() {
        return name;
    }
}

package se.framsteg.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What all versions of a programme have in common: its code, and whose standard it follows. */
@Entity
public class Programme {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "scheme_id")
    private Scheme scheme;

    private String code;

    @Version
    private long version;

    private Instant createdAt;

    protected Programme() {}

    public static Programme under(Scheme scheme, UUID id, String code, Instant now) {
        Programme programme = new Programme();
        programme.id = id;
        programme.scheme = scheme;
        programme.code = code;
        programme.createdAt = now;
        return programme;
    }

    public UUID id() {
        return id;
    }

    public Scheme scheme() {
        return scheme;
    }

    public String code() {
        return code;
    }
}

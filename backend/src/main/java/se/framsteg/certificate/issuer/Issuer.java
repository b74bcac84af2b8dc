package se.framsteg.certificate.issuer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An organisation that issues certificates. It comes to be with the first thing that asks for it. */
@Entity
@Table(name = "certificate_issuer")
public class Issuer {

    @Id
    private UUID orgId;

    private String mark;
    private String name;
    private Instant createdAt;

    @Version
    private long version;

    protected Issuer() {}

    void isCalled(String name) {
        this.name = name.strip();
    }

    /** What certificates call it, when that is not the organisation's own name. */
    Optional<String> ownName() {
        return Optional.ofNullable(name);
    }

    IssuerMark mark() {
        return new IssuerMark(mark);
    }

    UUID organisationId() {
        return orgId;
    }

    long version() {
        return version;
    }
}

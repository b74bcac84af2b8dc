package se.framsteg.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import se.framsteg.shared.identity.OrganisationNumber;

/** An enterprise, an authority, the coordinator. What kind it is and which number it has never change. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;
    private String orgNumber;
    private String municipalityCode;
    private Instant createdAt;

    @Version
    private long version;

    protected Organisation() {}

    private Organisation(UUID id, OrganisationKind kind, OrganisationNumber number, Instant at) {
        this.id = id;
        this.kind = kind;
        this.orgNumber = number.digits();
        this.createdAt = at;
    }

    /** @param municipalityCode where it has its seat; null when it is none of those we know */
    static Organisation founded(
            UUID id,
            OrganisationKind kind,
            OrganisationNumber number,
            String name,
            String municipalityCode,
            Instant at) {
        Organisation organisation = new Organisation(id, kind, number, at);
        organisation.describe(name, municipalityCode);
        return organisation;
    }

    public void describe(String name, String municipalityCode) {
        this.name = name.strip();
        this.municipalityCode = municipalityCode;
    }

    public UUID id() {
        return id;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public OrganisationNumber number() {
        return new OrganisationNumber(orgNumber);
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public long version() {
        return version;
    }
}

package se.framsteg.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A part of an organisation that acts on its own: an office, a labour-market unit, the café. It refers, or it receives. */
@Entity
@Table(name = "org_unit")
public class OrgUnit {

    @Id
    private UUID id;

    private UUID orgId;
    private String name;
    private String municipalityCode;
    private int places;
    private Instant createdAt;

    @Version
    private long version;

    protected OrgUnit() {}

    private OrgUnit(UUID id, UUID orgId, Instant at) {
        this.id = id;
        this.orgId = orgId;
        this.createdAt = at;
    }

    /** @param places how many people it can have at once; none for a unit that only refers */
    public static OrgUnit opened(UUID id, UUID orgId, String name, String municipalityCode, int places, Instant at) {
        OrgUnit unit = new OrgUnit(id, orgId, at);
        unit.describe(name, municipalityCode, places);
        return unit;
    }

    public void describe(String name, String municipalityCode, int places) {
        this.name = name.strip();
        this.municipalityCode = municipalityCode;
        this.places = places;
    }

    public UUID id() {
        return id;
    }

    public UUID orgId() {
        return orgId;
    }

    public String name() {
        return name;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public int places() {
        return places;
    }

    public long version() {
        return version;
    }
}

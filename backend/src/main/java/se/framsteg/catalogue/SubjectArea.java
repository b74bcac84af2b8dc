package se.framsteg.catalogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.framsteg.catalogue.file.CatalogueFile;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.id.Uuid7;

/** A field of work within a programme version: shop, café, garden. */
@Entity
public class SubjectArea {

    @Id
    private UUID id;

    private UUID programmeVersionId;

    private int position;
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap description;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> ssyk2012;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "subjectAreaId", insertable = false, updatable = false)
    @OrderBy("position")
    private List<UnitVersion> units = new ArrayList<>();

    protected SubjectArea() {}

    static SubjectArea of(CatalogueFile.Area written, UUID programmeVersionId, int position, Uuid7 ids) {
        SubjectArea area = new SubjectArea();
        area.id = ids.next();
        area.programmeVersionId = programmeVersionId;
        area.position = position;
        area.code = written.code();
        area.name = LanguageMap.sv(written.name());
        area.description = LanguageMap.sv(written.description());
        area.ssyk2012 = written.ssyk2012();
        for (CatalogueFile.Unit unit : written.units()) {
            area.units.add(UnitVersion.of(unit, programmeVersionId, area.id, area.units.size(), ids));
        }
        return area;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public LanguageMap name() {
        return name;
    }

    public LanguageMap description() {
        return description;
    }

    public List<String> ssyk2012() {
        return ssyk2012;
    }

    public List<UnitVersion> units() {
        return units;
    }
}

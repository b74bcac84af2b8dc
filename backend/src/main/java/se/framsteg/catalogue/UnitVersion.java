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

/** A unit as one programme version words it: what a person is measured against. */
@Entity
public class UnitVersion {

    @Id
    private UUID id;

    private UUID programmeVersionId;

    private UUID subjectAreaId;

    private int position;
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap purpose;

    private int level;
    private int credits;
    private int hours;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> recommendedBefore;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "unitVersionId", insertable = false, updatable = false)
    @OrderBy("position")
    private List<LearningOutcome> outcomes = new ArrayList<>();

    protected UnitVersion() {}

    static UnitVersion of(CatalogueFile.Unit written, UUID versionId, UUID areaId, int position, Uuid7 ids) {
        UnitVersion unit = new UnitVersion();
        unit.id = ids.next();
        unit.programmeVersionId = versionId;
        unit.subjectAreaId = areaId;
        unit.position = position;
        unit.code = written.code();
        unit.title = LanguageMap.sv(written.title());
        unit.purpose = LanguageMap.sv(written.purpose());
        unit.level = written.level();
        unit.credits = written.credits();
        unit.hours = written.hours();
        unit.recommendedBefore = written.recommendedBefore();
        for (CatalogueFile.Outcome outcome : written.outcomes()) {
            unit.outcomes.add(LearningOutcome.of(outcome, versionId, unit.id, unit.outcomes.size(), ids));
        }
        return unit;
    }

    public UUID id() {
        return id;
    }

    public UUID programmeVersionId() {
        return programmeVersionId;
    }

    public UUID subjectAreaId() {
        return subjectAreaId;
    }

    public String code() {
        return code;
    }

    public LanguageMap title() {
        return title;
    }

    public LanguageMap purpose() {
        return purpose;
    }

    public int level() {
        return level;
    }

    public int credits() {
        return credits;
    }

    public int hours() {
        return hours;
    }

    public List<String> recommendedBefore() {
        return recommendedBefore;
    }

    public List<LearningOutcome> outcomes() {
        return outcomes;
    }
}

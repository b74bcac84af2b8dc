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

/** What somebody knows or can do when the unit is theirs. */
@Entity
public class LearningOutcome {

    @Id
    private UUID id;

    private UUID programmeVersionId;

    private UUID unitVersionId;

    private int position;
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap text;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "learningOutcomeId", insertable = false, updatable = false)
    @OrderBy("position")
    private List<Criterion> criteria = new ArrayList<>();

    protected LearningOutcome() {}

    static LearningOutcome of(CatalogueFile.Outcome written, UUID versionId, UUID unitId, int position, Uuid7 ids) {
        LearningOutcome outcome = new LearningOutcome();
        outcome.id = ids.next();
        outcome.programmeVersionId = versionId;
        outcome.unitVersionId = unitId;
        outcome.position = position;
        outcome.code = written.code();
        outcome.text = LanguageMap.sv(written.text());
        for (CatalogueFile.Criterion criterion : written.criteria()) {
            outcome.criteria.add(Criterion.of(criterion, versionId, outcome.id, outcome.criteria.size(), ids));
        }
        return outcome;
    }

    public String code() {
        return code;
    }

    public LanguageMap text() {
        return text;
    }

    public List<Criterion> criteria() {
        return criteria;
    }
}

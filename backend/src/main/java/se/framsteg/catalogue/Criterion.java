package se.framsteg.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.framsteg.catalogue.file.CatalogueFile;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.id.Uuid7;

/** One thing to be shown: how often at least, and in which of the ways that count. */
@Entity
public class Criterion {

    @Id
    private UUID id;

    private UUID programmeVersionId;

    private UUID learningOutcomeId;

    private int position;
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap text;

    private boolean mandatory;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> evidenceKinds;

    private int minimumOccasions;

    protected Criterion() {}

    static Criterion of(CatalogueFile.Criterion written, UUID versionId, UUID outcomeId, int position, Uuid7 ids) {
        Criterion criterion = new Criterion();
        criterion.id = ids.next();
        criterion.programmeVersionId = versionId;
        criterion.learningOutcomeId = outcomeId;
        criterion.position = position;
        criterion.code = written.code();
        criterion.text = LanguageMap.sv(written.text());
        criterion.mandatory = written.mandatory();
        criterion.evidenceKinds =
                written.evidence().stream().sorted().map(EvidenceKind::name).toList();
        criterion.minimumOccasions = written.minimumOccasions();
        return criterion;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public LanguageMap text() {
        return text;
    }

    public boolean mandatory() {
        return mandatory;
    }

    /** In the order of {@link EvidenceKind}. */
    public List<String> evidenceKinds() {
        return evidenceKinds;
    }

    public int minimumOccasions() {
        return minimumOccasions;
    }
}

package se.framsteg.catalogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.framsteg.access.machine.By;
import se.framsteg.catalogue.file.CatalogueFile;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.id.Uuid7;

/** One wording of a programme, whole. Once settled it never changes: a corrected comma is a new version. */
@Entity
public class ProgrammeVersion {

    /** A standard is looked over at least every fourth year. */
    private static final Period LONGEST_UNREVIEWED = Period.ofYears(4);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    private String semver;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap notice;

    private int hoursPerCredit;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LevelText> levels;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EvidenceText> evidenceTexts;

    private boolean sample;

    @Enumerated(EnumType.STRING)
    private ProgrammeVersionStatus status;

    private LocalDate validFrom;

    private LocalDate reviewDueOn;

    /** Nobody new starts after it; null until it is being closed. */
    private LocalDate lastStartOn;

    /** Nobody is awarded after it; null until it is being closed. */
    private LocalDate lastAwardOn;

    private byte[] contentHash;

    private Instant settledAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "programmeVersionId", insertable = false, updatable = false)
    @OrderBy("position")
    private List<SubjectArea> areas = new ArrayList<>();

    @Version
    private long version;

    private Instant createdAt;

    protected ProgrammeVersion() {}

    /** What the file says, as a draft. */
    public static ProgrammeVersion draft(Programme programme, CatalogueFile file, Uuid7 ids, Instant now) {
        ProgrammeVersion draft = new ProgrammeVersion();
        draft.id = ids.next();
        draft.programme = programme;
        draft.semver = file.programme().version();
        draft.title = LanguageMap.sv(file.programme().title());
        draft.notice = LanguageMap.sv(file.programme().notice());
        draft.hoursPerCredit = file.programme().hoursPerCredit();
        draft.levels = file.levels().stream()
                .map(level ->
                        new LevelText(level.level(), LanguageMap.sv(level.name()), LanguageMap.sv(level.description())))
                .toList();
        draft.evidenceTexts = file.evidenceKinds().stream()
                .map(kind ->
                        new EvidenceText(kind.code(), LanguageMap.sv(kind.label()), LanguageMap.sv(kind.description())))
                .toList();
        draft.sample = file.programme().status() == CatalogueFile.Status.SAMPLE;
        draft.status = ProgrammeVersionStatus.DRAFT;
        draft.validFrom = file.programme().validFrom();
        draft.createdAt = now;
        for (CatalogueFile.Area area : file.areas()) {
            draft.areas.add(SubjectArea.of(area, draft.id, draft.areas.size(), ids));
        }
        return draft;
    }

    /** Words to try with become usable without a panel, and stay marked as that. */
    public ProgrammeVersionTransition admitSample(UUID transitionId, By by) {
        if (!sample) {
            throw CatalogueProblems.onlySamplesSkipThePanel();
        }
        ProgrammeVersionAction.MACHINE.refuseUnlessPossible(ProgrammeVersionAction.ADMIT_SAMPLE, status, by.roles());
        ProgrammeVersionStatus before = status;
        status = ProgrammeVersionStatus.SETTLED;
        reviewDueOn = validFrom.plus(LONGEST_UNREVIEWED);
        settledAt = by.at();
        contentHash = content().hash();
        return new ProgrammeVersionTransition(
                transitionId, id, ProgrammeVersionAction.ADMIT_SAMPLE, before, status, by);
    }

    /** Whether somebody may begin one of its units that day. */
    public boolean openForStart(LocalDate day) {
        return switch (status) {
            case SETTLED -> !day.isBefore(validFrom);
            case CLOSING -> !day.isAfter(lastStartOn);
            default -> false;
        };
    }

    /** Whether somebody may be awarded one of its units that day. */
    public boolean openForAward(LocalDate day) {
        return status == ProgrammeVersionStatus.CLOSING ? !day.isAfter(lastAwardOn) : openForStart(day);
    }

    /** Everything that the hash vouches for. */
    public ProgrammeContent content() {
        return ProgrammeContent.of(this);
    }

    public UUID id() {
        return id;
    }

    public Programme programme() {
        return programme;
    }

    public String semver() {
        return semver;
    }

    public LanguageMap title() {
        return title;
    }

    public LanguageMap notice() {
        return notice;
    }

    public int hoursPerCredit() {
        return hoursPerCredit;
    }

    public List<LevelText> levels() {
        return levels;
    }

    public List<EvidenceText> evidenceTexts() {
        return evidenceTexts;
    }

    public boolean sample() {
        return sample;
    }

    public ProgrammeVersionStatus status() {
        return status;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate reviewDueOn() {
        return reviewDueOn;
    }

    public LocalDate lastStartOn() {
        return lastStartOn;
    }

    public LocalDate lastAwardOn() {
        return lastAwardOn;
    }

    /** Null until it is settled. */
    public byte[] contentHash() {
        return contentHash == null ? null : contentHash.clone();
    }

    List<SubjectArea> areas() {
        return areas;
    }

    public long version() {
        return version;
    }
}

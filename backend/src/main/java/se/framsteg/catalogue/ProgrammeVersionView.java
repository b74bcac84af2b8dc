package se.framsteg.catalogue;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(
        name = "ProgrammeVersion",
        description = "En version av ett program, med områden och moduler. / A programme version with areas and units.")
public record ProgrammeVersionView(
        @Schema(description = "Versionens id. / The version's id.")
        UUID id,

        @Schema(description = "Programmets kod. / The programme's code.", examples = "FRAMSTEG-EXEMPEL")
        String programme,

        @Schema(description = "Vems standard programmet följer. / Whose standard the programme follows.")
        LanguageMap scheme,

        @Schema(description = "Programmets namn. / The programme's title.")
        LanguageMap title,

        @Schema(description = "Vad den som läser behöver veta. / What the reader has to know.")
        LanguageMap notice,

        @Schema(description = "Version enligt semver. / Semantic version.", examples = "1.0.0")
        String version,

        @Schema(description = "Exempeltexter som ingen panel har fastställt. / Sample texts, settled by no panel.")
        boolean sample,

        @Schema(description = "Var versionen är. / Where the version is.")
        ProgrammeVersionStatus status,

        @Schema(description = "Läget i ord. / The status in words.")
        String statusLabel,

        @Schema(description = "Gäller från. / Valid from.") LocalDate validFrom,

        @MayBeAbsent @Schema(description = "Ses över senast. / To be reviewed by.")
        LocalDate reviewDueOn,

        @MayBeAbsent @Schema(description = "Sista dagen att börja, när versionen avvecklas. / Last day to start.")
        LocalDate lastStartOn,

        @MayBeAbsent @Schema(description = "Sista dagen att få intyg, när versionen avvecklas. / Last day for awards.")
        LocalDate lastAwardOn,

        @MayBeAbsent
        @Schema(
                description =
                        "SHA-256 av innehållet, när versionen är fastställd. / SHA-256 of the content of a settled version.")
        String contentHash,

        @Schema(description = "Timmar för en poäng. / Hours for one credit.")
        int hoursPerCredit,

        @Schema(description = "Nivåerna. / The levels.") List<LevelText> levels,

        @Schema(description = "Sätten att visa. / The kinds of evidence.")
        List<EvidenceText> evidence,

        @Schema(description = "Områdena. / The areas.") List<AreaView> areas) {

    @Schema(name = "SubjectArea", description = "Ett område med sina moduler. / An area with its units.")
    public record AreaView(
            @Schema(description = "Områdets kod. / The area's code.", examples = "KOK")
            String code,

            @Schema(description = "Namn. / Name.") LanguageMap name,

            @Schema(description = "Vad det handlar om. / What it is about.")
            LanguageMap description,

            @Schema(description = "Yrken enligt SSYK 2012. / Occupations by SSYK 2012.")
            List<String> ssyk2012,

            @Schema(description = "Modulerna. / The units.") List<UnitHead> units) {}

    @Schema(name = "UnitHead", description = "En modul i korthet. / A unit in brief.")
    public record UnitHead(
            @Schema(description = "Modulversionens id. / The unit version's id.")
            UUID id,

            @Schema(description = "Modulens kod. / The unit's code.", examples = "KOK-101")
            String code,

            @Schema(description = "Vad modulen heter. / The unit's title.")
            LanguageMap title,

            @Schema(description = "Vad den är till för. / What it is for.")
            LanguageMap purpose,

            @Schema(description = "1 till 3. / 1 to 3.") int level,

            @Schema(description = "Poäng. / Credits.") int credits,

            @Schema(description = "Timmar. / Hours.") int hours,

            @Schema(description = "Moduler som är bra att ha gjort före. / Units that are good to have done before.")
            List<String> recommendedBefore) {}

    static ProgrammeVersionView of(ProgrammeVersion version) {
        return new ProgrammeVersionView(
                version.id(),
                version.programme().code(),
                version.programme().scheme().name(),
                version.title(),
                version.notice(),
                version.semver(),
                version.sample(),
                version.status(),
                version.status().label(),
                version.validFrom(),
                version.reviewDueOn(),
                version.lastStartOn(),
                version.lastAwardOn(),
                version.contentHash() == null ? null : HexFormat.of().formatHex(version.contentHash()),
                version.hoursPerCredit(),
                version.levels(),
                version.evidenceTexts(),
                version.areas().stream().map(ProgrammeVersionView::area).toList());
    }

    private static AreaView area(SubjectArea area) {
        return new AreaView(
                area.code(),
                area.name(),
                area.description(),
                area.ssyk2012(),
                area.units().stream().map(ProgrammeVersionView::unit).toList());
    }

    private static UnitHead unit(UnitVersion unit) {
        return new UnitHead(
                unit.id(),
                unit.code(),
                unit.title(),
                unit.purpose(),
                unit.level(),
                unit.credits(),
                unit.hours(),
                unit.recommendedBefore());
    }
}

package se.framsteg.catalogue.unit;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.catalogue.EvidenceKind;
import se.framsteg.catalogue.EvidenceText;
import se.framsteg.catalogue.LevelText;
import se.framsteg.catalogue.ProgrammeVersionStatus;
import se.framsteg.shared.LanguageMap;

@Schema(
        name = "UnitVersion",
        description = "En modul med allt som ska visas i den. / A unit with everything to be shown in it.")
public record UnitVersionView(
        @Schema(description = "Modulversionens id. / The unit version's id.")
        UUID id,

        @Schema(description = "Modulens kod. / The unit's code.", examples = "KOK-101")
        String code,

        @Schema(description = "Vad modulen heter. / The unit's title.")
        LanguageMap title,

        @Schema(description = "Vad den är till för. / What it is for.")
        LanguageMap purpose,

        @Schema(description = "Nivån. / The level.") LevelText level,

        @Schema(description = "Poäng. / Credits.") int credits,

        @Schema(description = "Timmar. / Hours.") int hours,

        @Schema(description = "Området. / The area.") AreaRef area,

        @Schema(description = "Programversionen. / The programme version.")
        ProgrammeRef programme,

        @Schema(description = "Moduler som är bra att ha gjort före. / Units that are good to have done before.")
        List<String> recommendedBefore,

        @Schema(description = "Hur man kan visa det som räknas här. / How what counts here may be shown.")
        List<EvidenceText> evidence,

        @Schema(description = "Läranderesultaten i ordning. / The learning outcomes in order.")
        List<OutcomeView> outcomes) {

    @Schema(name = "AreaRef", description = "Ett område i korthet. / An area in brief.")
    public record AreaRef(
            @Schema(description = "Områdets kod. / The area's code.", examples = "KOK")
            String code,

            @Schema(description = "Namn. / Name.") LanguageMap name) {}

    @Schema(name = "ProgrammeRef", description = "En programversion i korthet. / A programme version in brief.")
    public record ProgrammeRef(
            @Schema(description = "Programversionens id. / The programme version's id.")
            UUID versionId,

            @Schema(description = "Programmets kod. / The programme's code.", examples = "FRAMSTEG-EXEMPEL")
            String code,

            @Schema(description = "Programmets namn. / The programme's title.")
            LanguageMap title,

            @Schema(description = "Version enligt semver. / Semantic version.", examples = "1.0.0")
            String version,

            @Schema(description = "Exempeltexter som ingen panel har fastställt. / Sample texts, settled by no panel.")
            boolean sample,

            @Schema(description = "Var versionen är. / Where the version is.")
            ProgrammeVersionStatus status) {}

    @Schema(name = "LearningOutcome", description = "Ett läranderesultat. / A learning outcome.")
    public record OutcomeView(
            @Schema(description = "Läranderesultatets kod. / The outcome's code.", examples = "KOK-101.1")
            String code,

            @Schema(description = "Det man kan. / What one can do.")
            LanguageMap text,

            @Schema(description = "Kriterierna i ordning. / The criteria in order.")
            List<CriterionView> criteria) {}

    @Schema(name = "Criterion", description = "Ett bedömningskriterium. / An assessment criterion.")
    public record CriterionView(
            @Schema(description = "Kriteriets id. / The criterion's id.")
            UUID id,

            @Schema(description = "Kriteriets kod. / The criterion's code.", examples = "KOK-101.1.1")
            String code,

            @Schema(description = "Det som ska visas. / What is to be shown.")
            LanguageMap text,

            @Schema(description = "Måste visas för att modulen ska bli klar. / Must be shown.")
            boolean mandatory,

            @Schema(description = "Sätt att visa som räknas. / Kinds of evidence that count.")
            List<EvidenceKind> evidence,

            @Schema(description = "Antal tillfällen minst. / The least number of occasions.")
            int minimumOccasions) {}
}

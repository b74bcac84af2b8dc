package se.framsteg.catalogue.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.catalogue.ProgrammeVersion;
import se.framsteg.catalogue.ProgrammeVersionStatus;
import se.framsteg.catalogue.file.CatalogueFile;
import se.framsteg.catalogue.file.FileFault;
import se.framsteg.shared.Link;

@Schema(name = "CatalogueImport", description = "Det som kom med filen. / What came with the file.")
public record CatalogueImportView(
        @Schema(description = "Den nya programversionens id. / The new programme version's id.")
        UUID programmeVersionId,

        @Schema(description = "Programmets kod. / The programme's code.", examples = "FRAMSTEG-EXEMPEL")
        String programme,

        @Schema(description = "Version enligt semver. / Semantic version.", examples = "1.0.0")
        String version,

        @Schema(description = "Exempeltexter som ingen panel har fastställt. / Sample texts, settled by no panel.")
        boolean sample,

        @Schema(description = "Var versionen är nu. / Where the version is now.")
        ProgrammeVersionStatus status,

        @Schema(description = "Antal områden. / Number of areas.")
        int areas,

        @Schema(description = "Antal moduler. / Number of units.")
        int units,

        @Schema(description = "Antal läranderesultat. / Number of learning outcomes.")
        int outcomes,

        @Schema(description = "Antal kriterier. / Number of criteria.")
        int criteria,

        @Schema(description = "Det som bör rättas före nästa version. / What should be mended before the next version.")
        List<Remark> remarks,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Links links) {

    @Schema(name = "CatalogueRemark", description = "Något som bör rättas i filen. / Something to mend in the file.")
    public record Remark(
            @Schema(description = "Raden i filen. / The line of the file.")
            int line,

            @Schema(description = "Tecknet på raden. / The column.")
            int column,

            @Schema(description = "Platsen som JSON Pointer. / The place as a JSON Pointer.")
            String pointer,

            @Schema(description = "Slag av anmärkning. / Kind of remark.", examples = "not-neutral")
            String code,

            @Schema(description = "Vad som bör göras. / What should be done.")
            String message) {

        static Remark of(FileFault remark) {
            return new Remark(
                    remark.line(),
                    remark.column(),
                    remark.path(),
                    remark.code(),
                    remark.message().sv());
        }
    }

    @Schema(name = "CatalogueImportLinks", description = "Vägar vidare. / Ways on.")
    public record Links(
            @Schema(description = "Programversionen. / The programme version.")
            Link programmeVersion) {}

    static CatalogueImportView of(ProgrammeVersion version, CatalogueFile file) {
        CatalogueFile.Counts counts = file.counts();
        return new CatalogueImportView(
                version.id(),
                version.programme().code(),
                version.semver(),
                version.sample(),
                version.status(),
                counts.areas(),
                counts.units(),
                counts.outcomes(),
                counts.criteria(),
                file.remarks().stream().map(Remark::of).toList(),
                new Links(Link.to("/programme-versions/" + version.id())));
    }
}

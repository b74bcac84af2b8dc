package se.framsteg.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.LanguageMap;

@Schema(
        name = "ProgrammeVersionRow",
        description = "En version av ett program i korthet. / A programme version in brief.")
public record ProgrammeVersionRow(
        @Schema(description = "Versionens id. / The version's id.")
        UUID id,

        @Schema(description = "Programmets kod. / The programme's code.", examples = "FRAMSTEG-EXEMPEL")
        String programme,

        @Schema(description = "Programmets namn. / The programme's title.")
        LanguageMap title,

        @Schema(description = "Version enligt semver. / Semantic version.", examples = "1.0.0")
        String version,

        @Schema(description = "Exempeltexter som ingen panel har fastställt. / Sample texts, settled by no panel.")
        boolean sample,

        @Schema(description = "Var versionen är. / Where the version is.")
        ProgrammeVersionStatus status,

        @Schema(description = "Gäller från. / Valid from.") LocalDate validFrom) {}
